using HazardBot.Dialogs.Handling;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;

namespace HazardBot.Dialogs.Alerting;

/// <summary>Violence announced for later: one calm question, no lecture. Whether it was meant is for a person to judge.</summary>
internal static class ThreatDialog
{
    /// <returns>Null where the message is something else.</returns>
    public static Outcome? Run(Exchange x)
    {
        if (x.Reading is not { Danger: null } reading || ConfidentialDialog.Concerns(reading))
        {
            return null;
        }

        if (reading.Threat)
        {
            var wasHeard = x.State.Alerts.Any(raised => raised.What == AlertMatters.Threat);
            var knowsSchool = reading.School?.Certain is not null || StaffReport.OwnSchool(x) is not null;
            return x.Answer(x.Numbers(wasHeard ? AlertTexts.ThreatMore : knowsSchool ? AlertTexts.ThreatHeardAt : AlertTexts.ThreatHeard));
        }

        // The answer to the question, where it isn't plainly something else.
        return x.State is { Draft: null, Alerts: [.., { Asks: true } asked] } && asked.IsFresh(x.Now) && LaterWords.Tell(reading)
            ? x.Answer(x.State with { Alerts = [.. x.State.Alerts.SkipLast(1), asked with { Asks = false }] }, [new Reply(x.Numbers(AlertTexts.ThreatMore))])
            : null;
    }
}
