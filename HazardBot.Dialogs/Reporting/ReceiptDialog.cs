using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Tells how reports stand: to whoever holds the receipt, and in the chat they were sent from.</summary>
internal static class ReceiptDialog
{
    /// <summary>Wrong receipts and codes that a conversation may try in an hour.</summary>
    public const int MostWrong = 5;

    private const int MostReports = 5;

    private const int MostShown = 3;

    /// <summary>What the receipt finds. A wrong one is counted.</summary>
    public static async Task<(ConversationState State, string Said)> LookAsync(Exchange x, string digits, CancellationToken cancel)
    {
        if (digits.Length != Receipt.Length)
        {
            return (x.State, x.Text(ReceiptTexts.WrongLength, new Slot("count", digits.Length.ToString(CultureInfo.InvariantCulture))));
        }

        if (x.State.WrongReceipts.Count >= MostWrong)
        {
            return (x.State, x.Text(ReceiptTexts.TooMany));
        }

        return await x.Turn.Ledger.FindByReceiptAsync(digits, cancel) is { } report
            ? (x.State, HazardWordsForReporter.Of(x, report))
            : (x.State with { WrongReceipts = [.. x.State.WrongReceipts, x.Now] }, x.Text(ReceiptTexts.NotFound));
    }

    /// <summary>What was reported from this chat, newest first.</summary>
    public static async Task<Reply> MineAsync(Exchange x, CancellationToken cancel, string? before = null)
    {
        var reports = (await ReportsAsync(x, cancel)).Where(report => report.Hazards.Count > 0).ToList();
        if (reports.Count == 0)
        {
            return new Reply(x.Text(ReceiptTexts.NoneHere));
        }

        var said = string.Join('\n', reports.Take(MostShown).Select(r => HazardWordsForReporter.Of(x, r)));
        return new Reply(
            before is null ? said : $"{before}\n{said}",
            [new Button(x.Text(ButtonTexts.ShowReceipt), new ButtonAction(Verbs.Receipt, reports[0].Id, 0))]);
    }

    /// <summary>The receipt of a report from this chat, shown again.</summary>
    /// <param name="report">Which; null for the newest.</param>
    public static async Task<Reply> AgainAsync(Exchange x, Guid? report, CancellationToken cancel)
    {
        var reports = await ReportsAsync(x, cancel);
        if (reports.FirstOrDefault(r => report is null || r.Id == report) is not { } mine)
        {
            return new Reply(x.Text(ReceiptTexts.NoneHere));
        }

        return await x.Turn.Ledger.ShowReceiptAsync(mine.Id, cancel) is { } digits
            ? new Reply(x.Text(ReceiptTexts.Again, new Slot("receipt", Receipt.Format(digits))))
            : new Reply(x.Text(ReceiptTexts.Gone));
    }

    /// <summary>How a hazard of this chat stands, asked by its ledger number.</summary>
    public static async Task<Reply> ByNumberAsync(Exchange x, string number, CancellationToken cancel)
    {
        var reports = await ReportsAsync(x, cancel);
        return reports.FirstOrDefault(r => r.Hazards.Any(h => string.Equals(h.Facts.Number, number, StringComparison.OrdinalIgnoreCase))) is { } mine
            ? new Reply(HazardWordsForReporter.Of(x, mine))
            : new Reply(x.Text(ReceiptTexts.NumberIsNoKey));
    }

    public static Task<IReadOnlyList<ReportView>> ReportsAsync(Exchange x, CancellationToken cancel) =>
        x.Turn.Ledger.FindByReporterAsync(x.Turn.Message.From.Channel, x.Turn.Message.From.User, MostReports, cancel);
}
