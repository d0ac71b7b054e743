using System.Globalization;
using HazardBot.Dialogs.Confidential.Reporter;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Confidential;

/// <summary>What is said about cases without being asked: neutral, with the case number at most, and only what the reader may still know when it is sent.</summary>
public static class CaseMessages
{
    /// <summary>To everybody who has it now.</summary>
    internal static IEnumerable<SendMessage> ToMembers(Exchange x, Guid record, int version, IEnumerable<string> members) => members.Select(staff => new SendMessage(
        x.Turn.Chance.NewId(), OutgoingKind.CaseTask, staff, null, null, About(record), string.Create(CultureInfo.InvariantCulture, $"case:{record:N}:{version}:{staff}")));

    /// <summary>To who told it; nothing with "receipt only".</summary>
    internal static IEnumerable<SendMessage> ToReporter(Exchange x, Case record, int version) => record.Facts.Report is { } report
        ? [new SendMessage(x.Turn.Chance.NewId(), OutgoingKind.CaseNews, null, report, null, About(record.Id), string.Create(CultureInfo.InvariantCulture, $"case_news:{record.Id:N}:{version}"))]
        : [];

    /// <returns>Null where nothing is left to say.</returns>
    public static async Task<Outcome?> RenderAsync(OutgoingKind kind, string? about, Turn turn, Language language, CancellationToken cancel)
    {
        if (!Guid.TryParseExact(about, "N", out var id))
        {
            return null;
        }

        return kind == OutgoingKind.CaseNews ? News(turn, language) : await TaskAsync(turn, id, language, cancel);
    }

    /// <summary>The lines of a digest: the number and the day, nothing else.</summary>
    public static async Task<IReadOnlyList<string>> DigestAsync(Turn turn, StaffMember reader, Language language, CancellationToken cancel)
    {
        var until = CaseClocks.EndOfDay(turn.Now, 1);
        return [.. (await turn.Cases.AssignedAsync(reader, cancel)).Where(record => record.Facts.ActAt <= until).Select(record => Line(record, turn.Now, language))];
    }

    /// <summary>BM-7K3Q-X9TD，11月25日前: what a case is called where others may look over a shoulder.</summary>
    internal static string Line(Case record, DateTimeOffset now, Language language) => record.Facts.ActAt is { } by
        ? (by < now ? CaseWorkTexts.NumberAndPast : CaseWorkTexts.NumberAndDay).In(language, new("number", record.Facts.Number), new("day", When(by, now, language)))
        : record.Facts.Number;

    internal static string When(DateTimeOffset by, DateTimeOffset now, Language language)
    {
        var local = by.ToOffset(now.Offset);
        var day = Dates.Show(DateOnly.FromDateTime(local.DateTime), language, now);
        return local.TimeOfDay >= new TimeSpan(23, 59, 0) ? day : string.Create(CultureInfo.InvariantCulture, $"{day} {local:HH:mm}");
    }

    private static async Task<Outcome?> TaskAsync(Turn turn, Guid id, Language language, CancellationToken cancel) =>
        turn.Staff is { } reader && await turn.Cases.FindAsync(reader, id, cancel) is { } record && !record.Facts.Status.IsEnded()
            ? new Outcome(turn.State, new Reply(CaseWorkTexts.Waiting.In(language, new("line", Line(record, turn.Now, language)), new("number", record.Facts.Number))))
            : null;

    /// <summary>One line until somebody has looked.</summary>
    private static Outcome? News(Turn turn, Language language) => turn.State.FollowUp is { NewsTold: true }
        ? null
        : new Outcome(
            turn.State with { FollowUp = (turn.State.FollowUp ?? new FollowUp(turn.State.Confided is [var newest, ..] ? newest : Guid.Empty, turn.Now)) with { NewsTold = true } },
            new Reply(CaseReporterTexts.News.To(turn.State).In(language)));

    private static string About(Guid record) => record.ToString("N", CultureInfo.InvariantCulture);
}
