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

    /// <param name="held">What waits for the reader, most pressing first.</param>
    /// <param name="below">What is overdue below the reader and held by others.</param>
    /// <returns>Null where nothing is left to say.</returns>
    public static Reminder? Render(
        IReadOnlyList<Hazard> held, IReadOnlyList<Hazard> below, DigestDays days, Register register, Language language, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var spoken = held.Where(hazard => days.IsSpokenOf(hazard.Facts, today)).OrderBy(hazard => Group(hazard, today)).ToList();
        if (spoken.Count + below.Count == 0)
        {
            return null;
        }

        List<string> lines = [ReminderTexts.Morning.In(language, new Slot("count", Number(spoken.Count + below.Count)))];
        var shown = spoken.Take(MostLines).ToList();
        int? group = null;
        for (var i = 0; i < shown.Count; i++)
        {
            if (Group(shown[i], today) is var own && own != group)
            {
                lines.Add(Heads[own].In(language));
                group = own;
            }

            lines.Add(ReminderTexts.Item.In(
                language,
                new("line", Circled(i + 1)),
                new("number", shown[i].Facts.Number),
                new("about", HazardLine.About(register, shown[i])),
                new("when", shown[i].Facts.ActBy is { } actBy ? HazardLine.When(actBy, language, now) : "")));
        }

        var told = below.Take(MostLines - shown.Count).ToList();
        if (told.Count > 0)
        {
            lines.Add(ReminderTexts.Above.In(language));
            lines.AddRange(told.Select(hazard => Below(hazard, register, language, now)));
        }

        if (spoken.Count + below.Count - shown.Count - told.Count is var more and > 0)
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

    private static string Below(Hazard hazard, Register register, Language language, DateTimeOffset now) => ReminderTexts.AboveItem.In(
        language,
        new("number", hazard.Facts.Number),
        new("about", HazardLine.About(register, hazard)),
        new("when", HazardLine.When(hazard.Facts.ActBy!.Value, language, now)),
        new("holder", register.FindStaff(hazard.Facts.Holder)?.Name ?? ""));

    private static string Circled(int line) => ((char)('①' + line - 1)).ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
