using System.Globalization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Alerts;

namespace HazardBot.Dialogs.Alerting;

/// <summary>What who told a danger hears of the alert: never more than is true when it is said.</summary>
internal static class AlertNews
{
    /// <summary>What the person was not told yet, where nothing could be pushed.</summary>
    public static (AlertRaised Known, string? Text) Untold(Exchange x, AlertRaised known, Alert alert)
    {
        var isNews = alert.Answer is { } answer ? answer != known.Answer : alert.Step > known.Steps;
        return isNews ? (Told(known, alert), Text(alert, x.Hotlines, x.Language, x.Now)) : (known, null);
    }

    /// <summary>The push of it.</summary>
    /// <param name="says">What it was written to say.</param>
    /// <returns>Null where that is no longer true.</returns>
    public static Outcome? Render(Alert alert, AlertSays says, Turn turn, Hotlines hotlines, Language language)
    {
        if (says == AlertSays.NotYet && alert.Answer is not null)
        {
            return null;
        }

        return Text(alert, hotlines, language, turn.Now) is { } text
            ? new(turn.State with { Alerts = [.. turn.State.Alerts.Select(raised => raised.Id == alert.Id ? Told(raised, alert) : raised)] }, new Reply(text))
            : null;
    }

    private static AlertRaised Told(AlertRaised known, Alert alert) => known with { Steps = alert.Step, Answer = alert.Answer };

    private static string? Text(Alert alert, Hotlines hotlines, Language language, DateTimeOffset now)
    {
        var number = new Slot("number", AlertNumbers.Of(alert.Matter, hotlines, language));
        if (alert.Matter.Kind == AlertKind.Threat)
        {
            return alert.Answer is null ? null : AlertTexts.ThreatSeen.In(language, number);
        }

        return alert.Answer switch
        {
            AlertAnswer.OnIt => AlertTexts.OnIt.In(language, number),
            AlertAnswer.Seen => AlertTexts.Seen.In(language, number),
            _ => (alert.Step > 1 && alert.Told.Except(alert.Unreached).Any() ? AlertTexts.StillNotYet : AlertTexts.NotYet).In(
                language,
                number,
                new("minutes", ((int)(now - alert.RaisedAt).TotalMinutes).ToString(CultureInfo.InvariantCulture))),
        };
    }
}
