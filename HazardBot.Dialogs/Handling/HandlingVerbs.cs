namespace HazardBot.Dialogs.Handling;

/// <summary>What the buttons of staff do.</summary>
internal static class HandlingVerbs
{
    public const string Prefix = "handle.";
    public const string Accept = Prefix + "accept";
    public const string Reject = Prefix + "reject";
    public const string HandOn = Prefix + "hand-on";
    public const string Merge = Prefix + "merge";
    public const string Done = Prefix + "done";
    public const string Extend = Prefix + "extend";
    public const string Pass = Prefix + "pass";
    public const string Fail = Prefix + "fail";
    public const string Grant = Prefix + "grant";
    public const string Refuse = Prefix + "refuse";

    /// <summary>Ask who reported it.</summary>
    public const string AskReporter = Prefix + "ask-reporter";

    /// <summary>Who of several is in charge; the value is a staff code, empty for none of them.</summary>
    public const string Owner = Prefix + "owner";

    /// <summary>Which of several units; the value is its code.</summary>
    public const string Unit = Prefix + "unit";

    public const string VoidSure = Prefix + "void-sure";
    public const string Leave = Prefix + "leave";

    /// <summary>Which of several hazards an open step is about.</summary>
    public const string Which = Prefix + "which";
}
