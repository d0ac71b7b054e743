using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Reminding;

/// <summary>The daily digest, put into words when it is sent: what was done meanwhile is not in it.</summary>
public static class MorningDigest
{
    private const int MostLines = 10;

    /// <returns>Null where nothing is left to say.</returns>
    public static Reminder? Render(DigestParts parts, DigestDays days, Register register, Language language, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var spoken = parts.Held.Where(hazard => days.IsSpokenOf(hazard.Facts, today)).OrderBy(hazard => Group(hazard, today)).ToList();
        var inherited = parts.Inherited.SelectMany(inheritance => inheritance.Hazards).ExceptBy(spoken.Select(hazard => hazard.Id), hazard => hazard.Id).Count();
        var count = spoken.Count + parts.Below.Count + inherited;
        if (count == 0)
        {
            return null;
        }

        List<string> lines = [ReminderTexts.Morning.In(language, new Slot("count", Number(count)))];
        lines.AddRange(parts.Inherited.Select(inheritance => Inherited(inheritance, language)));
        var shown = spoken.Take(MostLines).ToList();
        lines.AddRange(Numbered(shown, register, language, now));
        var told = parts.Below.Oldest.Take(MostLines - shown.Count).ToList();
        if (told.Count > 0)
        {
            lines.Add(ReminderTexts.Above.In(language));
            lines.AddRange(told.Select(hazard => Below(hazard, register, language, now)));
        }

        if (count - inherited - shown.Count - told.Count is var more and > 0)
        {
            lines.Add(ReminderTexts.More.In(language, new Slot("count", Number(more))));
        }

        if (shown.Count > 0)
        {
            lines.Add(ReminderTexts.How.In(language));
        }

        return new(string.Join('\n', lines), [.. shown.Select(hazard => hazard.Id)]);
    }

    private static readonly Line[] Heads =
        [ReminderTexts.Overdue, ReminderTexts.Soon, ReminderTexts.ToAccept, ReminderTexts.ToCheck, ReminderTexts.ToDecide];

    private static int Group(Hazard hazard, DateOnly today) => hazard.Facts.Status switch
    {
        _ when hazard.Facts.ActBy < today => 0,
        HazardStatus.Submitted => 2,
        HazardStatus.AwaitingCheck => 3,
        HazardStatus.ExtensionAsked => 4,
        _ => 1,
    };

    private static IEnumerable<string> Numbered(List<Hazard> shown, Register register, Language language, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        int? group = null;
        for (var i = 0; i < shown.Count; i++)
        {
            if (Group(shown[i], today) is var own && own != group)
            {
                yield return Heads[own].In(language);
                group = own;
            }

            yield return ReminderTexts.Item.In(
                language,
                new("line", Circled(i + 1)),
                new("number", shown[i].Facts.Number),
                new("about", HazardLine.About(register, shown[i])),
                new("when", shown[i].Facts.ActBy is { } actBy ? HazardLine.When(actBy, language, now) : ""));
        }
    }

    private static string Inherited(Inheritance inheritance, Language language)
    {
        var numbers = string.Join(FieldTexts.Separator.In(language), inheritance.Hazards.Take(MostLines).Select(hazard => hazard.Facts.Number));
        var shown = inheritance.Hazards.Count <= MostLines
            ? numbers
            : ReminderTexts.AndMore.In(language, new("numbers", numbers), new("count", Number(inheritance.Hazards.Count)));
        return ReminderTexts.Left.In(language, new("name", inheritance.From), new("numbers", shown));
    }

    private static string Below(Hazard hazard, Register register, Language language, DateTimeOffset now) => ReminderTexts.AboveItem.In(
        language,
        new("number", hazard.Facts.Number),
        new("about", HazardLine.About(register, hazard)),
        new("when", HazardLine.When(hazard.Facts.ActBy!.Value, language, now)),
        new("holder", register.FindStaff(hazard.Facts.Holder)?.Name ?? ""));

    private static string Circled(int line) => ((char)('①' + line - 1)).ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
