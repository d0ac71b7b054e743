using System.Globalization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Alerting;

/// <summary>What a person is shown who is told of a danger. Of a confidential one only that a child may be in danger, where, and how to answer.</summary>
internal static class AlertCard
{
    private const int MostLines = 5;

    private const int LongestLine = 200;

    /// <summary>For a chat in which it can be answered.</summary>
    public static Reply Of(Alert alert, Turn turn, Hotlines hotlines, Language language) => new(
        Text(alert, turn.Register, hotlines, language, turn.Now),
        [
            new(AlertTexts.ISaw.In(language), new ButtonAction(AlertVerbs.Seen, alert.Id, 0)),
            new(AlertTexts.IAmOnIt.In(language), new ButtonAction(AlertVerbs.OnIt, alert.Id, 0)),
        ]);

    /// <summary>For the address outside: nobody answers from there by a button.</summary>
    public static Reply Outside(Alert alert, Turn turn, Hotlines hotlines, Language language) =>
        new($"{Text(alert, turn.Register, hotlines, language, turn.Now)}\n{AlertTexts.NobodyAnswered.In(language)}");

    /// <summary>A colleague has answered.</summary>
    public static Reply Answered(Alert alert, Register register, Language language, DateTimeOffset now) => new(AlertTexts.Colleague.In(language, AnswerSlots(alert, register, language, now)));

    public static Slot[] AnswerSlots(Alert alert, Register register, Language language, DateTimeOffset now)
    {
        var member = register.FindStaff(alert.AnsweredBy);
        return
        [
            new("name", member?.Name ?? ""),
            new("unit", register.Find(member?.Unit)?.Name ?? ""),
            new("time", Time(alert.AnsweredAt ?? alert.RaisedAt, now)),
            new("answer", (alert.Answer == AlertAnswer.OnIt ? AlertTexts.IAmOnIt : AlertTexts.ISaw).In(language)),
        ];
    }

    private static string Text(Alert alert, Register register, Hotlines hotlines, Language language, DateTimeOffset now)
    {
        var line = (alert.Matter.Kind, alert.Matter.IsConfidential) switch
        {
            (AlertKind.Danger, false) => AlertTexts.Open,
            (AlertKind.Danger, true) => AlertTexts.Confidential,
            (_, false) => AlertTexts.Threat,
            _ => AlertTexts.ThreatConfidential,
        };
        return line.In(
            language,
            new("where", Where(alert.Matter, register, language)),
            new("words", Words(alert.Matter)),
            new("time", Time(alert.RaisedAt, now)),
            new("number", alert.Matter.IsConfidential ? hotlines.Police : AlertNumbers.Of(alert.Matter, hotlines, language)));
    }

    private static string Where(AlertMatter matter, Register register, Language language)
    {
        var (unit, place) = (register.Find(matter.Unit), matter.Place is { } told ? DraftWords.Shorten(told, LongestLine) : null);
        if (unit is { IsPlaceOfLearning: true })
        {
            var name = register.DistrictOf(unit.Code) is { } district
                ? FieldTexts.WithDistrict.In(language, new("school", unit.Name), new("district", district.Name))
                : unit.Name;
            return place is null ? name : AlertTexts.WithPlace.In(language, new("known", name), new("place", place));
        }

        var known = (unit?.Name, place) switch
        {
            ({ } area, { } spot) => AlertTexts.WithPlace.In(language, new("known", area), new("place", spot)),
            var (area, spot) => area ?? spot,
        };
        return known is null ? AlertTexts.NowhereYet.In(language) : AlertTexts.NoSchoolYet.In(language, new Slot("known", known));
    }

    private static string Words(AlertMatter matter)
    {
        var shown = matter.Words.Count <= MostLines ? matter.Words : [matter.Words[0], .. matter.Words.TakeLast(MostLines - 1)];
        return string.Join('\n', shown.Select(line => DraftWords.Shorten(line, LongestLine)));
    }

    private static string Time(DateTimeOffset at, DateTimeOffset now) => at.ToOffset(now.Offset).ToString("HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>What the buttons of an alert do.</summary>
internal static class AlertVerbs
{
    public const string Prefix = "alert.";
    public const string Seen = Prefix + "seen";
    public const string OnIt = Prefix + "on-it";
}
