using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Alerting;

/// <summary>Whether a message may tell more of the danger spoken of before. What is plainly something else doesn't.</summary>
internal static class LaterWords
{
    public static bool Tell(Reading? reading) => reading is
    {
        Word: null,
        ReceiptDigits: null,
        LedgerNumber: null,
        AsksStatus: false,
        Withdraws: false,
        Question: null,
        Choice: null,
        Act: not (Act.Query or Act.Receipt or Act.Help or Act.Cancel or Act.Greeting),
    } && reading.Text.Any(char.IsLetterOrDigit);
}
