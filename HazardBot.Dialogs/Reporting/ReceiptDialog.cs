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

    private const int MostButtons = 4;

    /// <summary>What the receipt finds. A wrong one is counted. Its holder may then answer and object here for a while.</summary>
    public static async Task<(ConversationState State, Reply Reply)> LookAsync(Exchange x, string digits, CancellationToken cancel)
    {
        if (digits.Length != Receipt.Length)
        {
            return (x.State, new(x.Text(ReceiptTexts.WrongLength, new Slot("count", digits.Length.ToString(CultureInfo.InvariantCulture)))));
        }

        if (!await Guessing.AllowsOneMoreAsync(x, cancel))
        {
            return (x.State, new(x.Text(ReceiptTexts.TooMany)));
        }

        return await x.Turn.Ledger.FindByReceiptAsync(digits, cancel) is { } report
            ? await ReceiptNews.OfAsync(x with { State = x.State with { Held = new(report.Id, x.Now) } }, [report], null, cancel)
            : (x.State with { WrongReceipts = [.. x.State.WrongReceipts, x.Now] }, new(x.Text(ReceiptTexts.NotFound)));
    }

    /// <summary>What was reported from this chat, newest first.</summary>
    public static async Task<Outcome> MineAsync(Exchange x, CancellationToken cancel, string? before = null)
    {
        var reports = (await ReportsAsync(x, cancel)).Where(report => report.Hazards.Count > 0).ToList();
        if (reports.Count == 0)
        {
            return x.Answer(x.Text(ReceiptTexts.NoneHere));
        }

        var (state, reply) = await ReceiptNews.OfAsync(x, [.. reports.Take(MostShown)], before, cancel);
        return x.Answer(state, [reply with { Buttons = [.. reply.Buttons.Take(MostButtons - 1), new Button(x.Text(ButtonTexts.ShowReceipt), new ButtonAction(Verbs.Receipt, reports[0].Id, 0))] }]);
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
            ? (await ReceiptNews.OfAsync(x, [mine], null, cancel)).Reply
            : new Reply(x.Text(ReceiptTexts.NumberIsNoKey));
    }

    /// <summary>What the person in this chat may see: the report whose receipt was shown last, then what was reported from here.</summary>
    public static async Task<IReadOnlyList<ReportView>> ReportsAsync(Exchange x, CancellationToken cancel)
    {
        var mine = await x.Turn.Ledger.FindByReporterAsync(x.Turn.Message.From.Channel, x.Turn.Message.From.User, MostReports, cancel);
        return x.State.Held is { } held && await x.Turn.Ledger.FindReportAsync(held.Report, cancel) is { } shown
            ? [shown, .. mine.Where(report => report.Id != shown.Id)]
            : mine;
    }
}
