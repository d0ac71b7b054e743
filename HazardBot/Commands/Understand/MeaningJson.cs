using System.Globalization;
using System.Text.Json.Nodes;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Queries;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Commands.Understand;

/// <summary>Reports and questions in the form of the <c>understand</c> command.</summary>
internal static class MeaningJson
{
    public static JsonObject Of(Reading reading) => new()
    {
        ["kind"] = reading.Act == Act.ReportBullying ? "bullying" : "hazard",
        ["school"] = reading.School?.Text,
        ["school_id"] = reading.School?.Certain?.Code,
        ["place"] = reading.Place,
        ["when"] = reading.When?.ToIso(),
        ["anonymous"] = reading.Anonymous is true,
        ["people_hurt"] = reading.PeopleHurt,
        ["ongoing"] = reading.Ongoing,
        ["items"] = new JsonArray([.. reading.Items.Select(item => JsonValue.Create(item.Text))]),
    };

    public static JsonObject Of(LedgerQuestion question, Register register) => new()
    {
        ["intent"] = QueryCodes.Code(question.Intent),
        ["category"] = question.Category?.Code(),
        ["status"] = Code(question.Status),
        ["severity"] = Code(question.Severity),
        ["district"] = question.DistrictName ?? register.Find(question.DistrictCode)?.Name,
        ["school"] = question.SchoolText,
        ["school_id"] = question.SchoolCode,
        ["date_field"] = Code(question.DateField),
        ["from"] = Day(question.From),
        ["to"] = Day(question.To),
        ["group_by"] = Code(question.GroupBy),
        ["reference"] = question.Reference,
        ["top"] = question.Top,
    };

    private static string? Code<T>(T? member)
        where T : struct, Enum => member is { } known ? QueryCodes.Code(known) : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
