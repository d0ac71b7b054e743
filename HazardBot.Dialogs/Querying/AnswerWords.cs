using System.Globalization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding.Queries;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Hazards.Queries;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Querying;

/// <summary>Questions and hazards in the words of staff.</summary>
internal static class AnswerWords
{
    private const int LongestDescription = 40;

    /// <summary>The question as it was read, so that a misreading is seen.</summary>
    public static string Back(Exchange x, LedgerQuestion question)
    {
        var unit = question.SchoolText is { } school && question.SchoolCode is null ? school
            : x.Turn.Register.Find(question.SchoolCode ?? question.DistrictCode ?? x.Turn.Staff!.Unit)?.Name;
        var parts = new[]
        {
            unit,
            question.Intent == QuestionIntent.Mine ? x.Text(QueryTexts.Mine) : null,
            question.Status is { } status ? x.Text(Of(status)) : null,
            x.Text(question.Category?.Label() ?? QueryTexts.EverySort),
            question.Severity is { } severity ? x.Text(severity.Name()) : null,
            Range(x, question),
        };
        return x.Text(QueryTexts.Asked, new Slot("what", string.Join(" · ", parts.OfType<string>())));
    }

    public static string Line(Exchange x, Hazard hazard)
    {
        var facts = hazard.Facts;
        var what = hazard.Words.Description ?? "";
        var place = string.Join(' ', new[] { x.Turn.Register.Find(facts.Unit)?.Name ?? x.Text(QueryTexts.NowhereYet), hazard.Words.Place }.OfType<string>());
        return $"{facts.Number} {place}\n　{(what.Length > LongestDescription ? what[..LongestDescription] + "…" : what)} · {x.Text(facts.Status.LedgerName())} · {Due(x, facts)}";
    }

    public static string Group(Exchange x, GroupCount group, HazardGroup by) => group.Code is not { } code ? x.Text(CategoryTexts.Other) : by switch
    {
        HazardGroup.Category => x.Text(HazardCategories.Parse(code).Label()),
        HazardGroup.Status => x.Text(HazardStatuses.Parse(code).LedgerName()),
        HazardGroup.Severity => x.Text(code == "major" ? QueryTexts.Major : QueryTexts.General),
        HazardGroup.District or HazardGroup.School => x.Turn.Register.Find(code)?.Name ?? code,
        _ => code,
    };

    public static string Trail(Exchange x, TrailLine line)
    {
        var role = Enum.GetValues<StaffRole>().FirstOrDefault(r => Code(r) == line.Actor.Role, (StaffRole)(-1));
        var who = line.Actor.Role switch
        {
            "reporter" => QueryTexts.Reporter,
            _ when Enum.IsDefined(role) => role.Name(),
            _ => QueryTexts.System,
        };
        return $"{line.At.ToOffset(x.Now.Offset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} {x.Text(who)}：{x.Text(line.Kind.Name())}";
    }

    private static string Code(StaffRole role) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(role.ToString());

    private static string Due(Exchange x, HazardFacts facts)
    {
        if (facts.Due is not { } due)
        {
            return x.Text(QueryTexts.NoDue);
        }

        var late = DateOnly.FromDateTime(x.Now.DateTime).DayNumber - due.DayNumber;
        return late > 0 && !facts.Status.IsEnded()
            ? x.Text(QueryTexts.Overdue, new Slot("days", late.ToString(CultureInfo.InvariantCulture)))
            : x.Text(QueryTexts.Due, new Slot("day", Day(due)));
    }

    private static string? Range(Exchange x, LedgerQuestion question) => question is { From: null, To: null }
        ? null
        : $"{x.Text((question.DateField ?? DateField.Reported).Name())} {Day(question.From)}～{Day(question.To)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static Line Of(StatusFilter status) => status switch
    {
        StatusFilter.Open => QueryTexts.Open,
        StatusFilter.Overdue => QueryTexts.OverdueSet,
        StatusFilter.DueSoon => QueryTexts.DueSoon,
        _ => QuestionFilter.Single(status)!.Value.LedgerName(),
    };
}
