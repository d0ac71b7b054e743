using HazardBot.Dialogs.Reporting.News;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting;

/// <summary>A message while no report is under way.</summary>
internal static class SmallTalk
{
    public static async Task<Outcome> RunAsync(Exchange x, Reading reading, CancellationToken cancel)
    {
        if (reading.Danger is not null)
        {
            return ReportDialog.Start(x);
        }

        if (reading.ReceiptDigits is { } digits)
        {
            var (state, reply) = await ReceiptDialog.LookAsync(x, digits, cancel);
            return x.Answer(state, [reply]);
        }

        return await AboutReportAsync(x, reading, cancel)
            ?? await ReportAsync(x, reading, cancel)
            ?? await WordAsync(x, reading, cancel)
            ?? Rest(x, reading);
    }

    private static async Task<Outcome?> AboutReportAsync(Exchange x, Reading reading, CancellationToken cancel)
    {
        if (await FixedDialog.SaidAsync(x, reading.Text, cancel) is { } answered)
        {
            return answered;
        }

        if (await DelayDialog.SaidAsync(x, reading.Text, cancel) is { } objected)
        {
            return objected;
        }

        if (reading.Withdraws)
        {
            return await AfterSubmission.WithdrawAsync(x, cancel);
        }

        if (reading.LedgerNumber is { } number)
        {
            return x.Answer(x.State, [await ReceiptDialog.ByNumberAsync(x, number, cancel)]);
        }

        if (ItemCues.WantsReceiptOnly(reading.Text) && x.State.Reports.Count > 0)
        {
            return x.Answer(x.Text(ReceiptTexts.TooLateForReceiptOnly));
        }

        if (ItemCues.AsksForReceipt(reading.Text) && reading.Items.Count == 0)
        {
            return x.Answer(x.State, [await ReceiptDialog.AgainAsync(x, null, cancel)]);
        }

        if (reading.AsksStatus || reading.Act == Act.Receipt)
        {
            return await ReceiptDialog.MineAsync(x, cancel);
        }

        if (x.State is { Reports.Count: 0, Held: null })
        {
            return null;
        }

        return reading.Correction is not null ? await AfterSubmission.ChangeAsync(x, cancel)
            : ItemCues.AddsToReport(reading.Text) ? await AfterSubmission.SupplementAsync(x, cancel)
            : null;
    }

    private static async Task<Outcome?> ReportAsync(Exchange x, Reading reading, CancellationToken cancel)
    {
        var namesSchool = reading is { School: not null, Act: Act.Other, Question: null };
        if (reading.Act != Act.ReportHazard && reading.Items.Count == 0 && !namesSchool && !reading.AddsAnother)
        {
            return null;
        }

        return ReportDialog.StartAt(x, reading is { AddsAnother: true, School: null } ? await AfterSubmission.SchoolJustToldAsync(x, cancel) : null);
    }

    private static async Task<Outcome?> WordAsync(Exchange x, Reading reading, CancellationToken cancel) => reading.Word switch
    {
        SteeringWord.Yes or SteeringWord.No or SteeringWord.Skip when ConfidentialDialog.WasTold(x) => ConfidentialDialog.Answered(x, reading.Word.Value),
        SteeringWord.Yes or SteeringWord.Resume when x.State.Reports.Count > 0 => await ReceiptDialog.MineAsync(x, cancel, x.Text(ReportingTexts.AlreadySent)),
        SteeringWord.Yes or SteeringWord.No or SteeringWord.Skip or SteeringWord.Back or SteeringWord.Resume => x.Answer(x.Text(CommonTexts.NothingToConfirm)),
        SteeringWord.Cancel => x.Answer(x.Text(CommonTexts.NothingToCancel)),
        SteeringWord.Restart => ReportDialog.Ask(x),
        SteeringWord.Help => Help(x),
        SteeringWord.Thanks or SteeringWord.Pause => x.Answer(x.Text(CommonTexts.Welcome)),
        _ => null,
    };

    private static Outcome Rest(Exchange x, Reading reading)
    {
        if (reading.Question is { } question)
        {
            return x.Answer(UserQuestions.Answer(x, question, null));
        }

        if (ConfidentialDialog.WasTold(x))
        {
            return x.Answer(x.Numbers(ConfidentialTexts.StillHere));
        }

        return reading.Act switch
        {
            Act.Greeting => x.Answer(x.Text(CommonTexts.Greeting)),
            Act.Help => Help(x),
            Act.Query or Act.Handle => x.Answer(x.Text(CommonTexts.StaffOnly)),
            Act.Cancel => x.Answer(x.Text(CommonTexts.NothingToCancel)),
            _ => x.Answer(
                x.Text(reading.Text.Any(char.IsLetterOrDigit) ? CommonTexts.NotUnderstood : CommonTexts.OnlySymbols),
                Menu(x)),
        };
    }

    private static Outcome Help(Exchange x) => x.Answer(x.Text(CommonTexts.Help), Menu(x));

    private static IReadOnlyList<Button> Menu(Exchange x) =>
        [x.Menu(ButtonTexts.Report, Verbs.Report), x.Menu(ButtonTexts.Status, Verbs.Status), x.Menu(ButtonTexts.Numbers, Verbs.Numbers)];
}
