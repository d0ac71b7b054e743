using System.Text.RegularExpressions;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Alerts;

namespace HazardBot.Dialogs.Alerting;

/// <summary>A member of staff answers the card of an alert, by button or in words.</summary>
internal static partial class AlertDialog
{
    private const int LongestAnswer = 20;

    private static readonly TimeSpan AnsweredInWords = TimeSpan.FromHours(1);

    /// <returns>Null where the message is something else.</returns>
    public static async Task<Outcome?> RunAsync(Exchange x, CancellationToken cancel)
    {
        if (x.Turn.Staff is not { } who || Meant(x) is not { } meant)
        {
            return null;
        }

        if (await x.Turn.Alerts.FindAsync(meant.Alert, cancel) is not { } alert || !AlertPush.MayHear(alert, x.Turn.Register, who))
        {
            return x.Turn.Message.Action is null ? null : x.Answer(x.Text(AlertTexts.Gone));
        }

        if (x.AlertRules.Answer(alert, who.Code, meant.Answer, x.Turn.Register, x.Now) is not { } change)
        {
            return x.Answer(x.Text(AlertTexts.Already, AlertCard.AnswerSlots(alert, x.Turn.Register, x.Language, x.Now)));
        }

        var number = new Slot("number", AlertNumbers.Of(alert.Matter, x.Hotlines, x.Language));
        var reply = meant.Answer == AlertAnswer.Seen
            ? new Reply(x.Text(AlertTexts.SeenNoted, number), [new(x.Text(AlertTexts.IAmOnIt), new ButtonAction(AlertVerbs.OnIt, alert.Id, 0))])
            : new Reply(x.Text(AlertTexts.OnItNoted, number));
        return new(x.State, [.. x.Before, reply], [new SaveAlert(change), .. change.Sends(x.Turn.Chance.NewId)]);
    }

    private static (Guid Alert, AlertAnswer Answer)? Meant(Exchange x)
    {
        if (x.Turn.Message.Action is { } action)
        {
            return action.Do switch
            {
                AlertVerbs.Seen => (action.About, AlertAnswer.Seen),
                AlertVerbs.OnIt => (action.About, AlertAnswer.OnIt),
                _ => null,
            };
        }

        return x.State.AlertShown is { } shown && x.Now - shown.At < AnsweredInWords && x.Reading is { Text: { Length: <= LongestAnswer } text }
            ? OnIt().IsMatch(text) ? (shown.Id, AlertAnswer.OnIt) : Seen().IsMatch(text) ? (shown.Id, AlertAnswer.Seen) : null
            : null;
    }

    [GeneratedRegex("^(我?(已经?)?(正?在|马上|这就)(处理|过去|赶|去)|我?(正|已)?(在|到)(路上|现场)|处理中|i'?m (dealing with it|on it|on my way)|on (it|my way))", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OnIt();

    [GeneratedRegex("^(我?(已经?)?(看到|收到|知道|看见)(了|啦|，|。|！|$)|我?已(看到|收到|知道)|收到|i'?ve seen( it)?|seen|got it)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Seen();
}
