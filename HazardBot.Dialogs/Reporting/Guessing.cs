using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Guesses;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Receipts and codes tried in vain: a conversation and a person have a few an hour, whoever has the right one needs one.</summary>
internal static class Guessing
{
    public static async Task<bool> AllowsOneMoreAsync(Exchange x, CancellationToken cancel) =>
        x.State.WrongReceipts.Count < ReceiptDialog.MostWrong && (await x.Turn.Guesses.StandAsync(x.Turn.Message.From, x.Now, cancel)).AllowsOneMore;

    /// <summary>The outcome with the try in vain that it speaks of written down, whichever dialog it was told to.</summary>
    public static Outcome Counted(Exchange x, Outcome outcome) => outcome.State.WrongReceipts.Count > x.State.WrongReceipts.Count
        ? outcome with { Writes = [.. outcome.Writes, new CountGuess(x.Turn.Message.From)] }
        : outcome;
}
