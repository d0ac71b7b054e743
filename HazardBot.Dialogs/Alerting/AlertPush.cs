using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Alerting;

/// <summary>Puts a message of an alert into words at the moment of sending.</summary>
public static class AlertPush
{
    /// <param name="written">When the message was written.</param>
    /// <param name="turn">The push, as the turn of who it goes to.</param>
    /// <returns>Null where nothing is left to say: it was answered meanwhile, or the person may not hear of it any more.</returns>
    public static Outcome? Render(Alert alert, AlertAbout about, DateTimeOffset written, Turn turn, Hotlines hotlines)
    {
        var language = turn.State.Language ?? Language.Chinese;
        var isOver = IsOver(alert, about, written);
        return about.To switch
        {
            AlertTo.Reporter => AlertNews.Render(alert, about.Says, turn, hotlines, language),
            _ when isOver => null,
            AlertTo.Outside => new(turn.State, AlertCard.Outside(alert, turn, hotlines, language)),
            _ => turn.Staff is { } reader && MayHear(alert, turn.Register, reader) ? ToStaff(alert, about, turn, hotlines, language) : null,
        };
    }

    /// <summary>Whether a person is to be told by a way that carries no words; only that there is something to look at.</summary>
    /// <param name="reader">Null for the address outside.</param>
    public static bool IsToldWithoutWords(Alert alert, AlertAbout about, DateTimeOffset written, Register register, StaffMember? reader) =>
        about is { To: not AlertTo.Reporter, Says: AlertSays.Card } && !IsOver(alert, about, written)
        && (about.To == AlertTo.Outside || (reader is not null && MayHear(alert, register, reader)));

    private static bool IsOver(Alert alert, AlertAbout about, DateTimeOffset written) =>
        about.Says == AlertSays.Card && alert.AnsweredAt is { } answered && answered >= written;

    internal static bool MayHear(Alert alert, Register register, StaffMember reader) =>
        alert.Told.Contains(reader.Code) && !AlertRouting.IsKeptOut(register, alert.Matter, reader);

    private static Outcome ToStaff(Alert alert, AlertAbout about, Turn turn, Hotlines hotlines, Language language) => about.Says == AlertSays.Answered
        ? new(turn.State, AlertCard.Answered(alert, turn.Register, language, turn.Now))
        : new(turn.State with { AlertShown = new(alert.Id, turn.Now) }, AlertCard.Of(alert, turn, hotlines, language));
}
