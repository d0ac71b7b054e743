namespace HazardBot.Dialogs.People;

/// <summary>What buttons about people do; the value is a staff code, or the button is about a draft.</summary>
internal static class PeopleVerbs
{
    public const string Person = "person";
    public const string Code = "person-code";
    public const string Replace = "person-replace";
    public const string Release = "person-release";
    public const string Yes = "people-yes";
    public const string No = "people-no";
}
