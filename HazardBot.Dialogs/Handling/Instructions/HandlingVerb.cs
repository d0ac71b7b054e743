namespace HazardBot.Dialogs.Handling.Instructions;

/// <summary>What a member of staff wants done.</summary>
public enum HandlingVerb
{
    /// <summary>受理</summary>
    Accept,

    /// <summary>不属实</summary>
    Reject,

    /// <summary>并入</summary>
    Merge,

    /// <summary>转给…: a person, a unit, or an authority outside; who it is tells which.</summary>
    HandOn,

    /// <summary>不是我们的, 退回</summary>
    SendBack,

    /// <summary>Responsibility, measure, deadline, or a part of them.</summary>
    Assign,

    /// <summary>重大, 一般</summary>
    Rate,

    /// <summary>正在改</summary>
    Start,

    /// <summary>已整改</summary>
    Done,

    /// <summary>还没改好</summary>
    NotDone,

    /// <summary>延期</summary>
    Extend,

    /// <summary>同意延期</summary>
    Grant,

    /// <summary>不同意延期</summary>
    Refuse,

    /// <summary>复查合格</summary>
    Pass,

    /// <summary>复查不合格</summary>
    Fail,

    /// <summary>催一下</summary>
    Nudge,

    /// <summary>问举报人</summary>
    AskReporter,

    /// <summary>作废</summary>
    Void,

    /// <summary>零排查</summary>
    NothingFound,

    /// <summary>本周排查发现…</summary>
    SomethingFound,

    /// <summary>待办</summary>
    Tasks,
}
