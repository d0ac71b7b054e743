namespace HazardBot.Dialogs.Reporting;

/// <summary>What buttons do.</summary>
internal static class Verbs
{
    public const string Submit = "submit";
    public const string Change = "change";
    public const string Add = "add";
    public const string Cancel = "cancel";
    public const string Choose = "choose";
    public const string Skip = "skip";
    public const string Resume = "resume";
    public const string Restart = "restart";

    /// <summary>Answer one field anew; the value is the field's name.</summary>
    public const string Fix = "fix";

    /// <summary>Show the receipt of a report again.</summary>
    public const string Receipt = "receipt";

    /// <summary>The reporter's answer to an ending: it is put right, or it isn't. The value is what was typed, if it was.</summary>
    public const string Fixed = "fixed";
    public const string NotFixed = "not_fixed";

    /// <summary>The reporter objects to a deadline that was moved.</summary>
    public const string CantWait = "cant_wait";

    public const string Report = "report";
    public const string Status = "status";
    public const string Numbers = "numbers";

    /// <summary>The next page of a list; the value is the last number shown.</summary>
    public const string NextPage = "next_page";

    public const string ListThem = "list_them";
}
