namespace HazardBot.Ledger.Cases;

/// <summary>What a confidential case is about; it says where it begins.</summary>
public enum CaseKind
{
    /// <summary>Between pupils: the school's own committee, unless somebody there is excluded.</summary>
    Bullying,

    /// <summary>An adult of the school harmed a pupil: never the school.</summary>
    HarmByStaff,

    /// <summary>Sexual harm: never the school; a named person of the district.</summary>
    SexualHarm,

    /// <summary>Mandatory reporting of harm outside the school: the district.</summary>
    HarmElsewhere,

    /// <summary>A tip that accuses who has a duty: a level up.</summary>
    Tip,

    /// <summary>Whatever the reporter asks to keep from the school.</summary>
    KeptFromSchool,
}

public static class CaseKinds
{
    /// <summary>A duty or a danger, and no child whose safety has to be made sure of first.</summary>
    public static bool IsAboutNoChild(this CaseKind kind) => kind is CaseKind.Tip or CaseKind.KeptFromSchool;
}

/// <summary>The five legal kinds of pupils' bullying (《未成年人学校保护规定》第21条).</summary>
public enum BullyingAct
{
    /// <summary>身体: 殴打、脚踢、掌掴、抓咬、推撞、拉扯、恐吓威胁</summary>
    Physical,

    /// <summary>言语: 辱骂、讥讽、嘲弄、侮辱性绰号</summary>
    Verbal,

    /// <summary>财物: 抢夺、强拿硬要、故意毁坏财物</summary>
    Property,

    /// <summary>排斥: 恶意排斥、孤立</summary>
    Exclusion,

    /// <summary>网络: 诽谤、散布谣言、恶意传播隐私</summary>
    Online,
}

/// <summary>What was found.</summary>
public enum CaseFinding
{
    Established,
    NotEstablished,
    Unproven,
}
