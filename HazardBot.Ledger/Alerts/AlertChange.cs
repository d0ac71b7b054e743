using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Alerts;

/// <summary>To whom a message of an alert goes.</summary>
public enum AlertTo
{
    Staff,

    /// <summary>Who told it.</summary>
    Reporter,

    /// <summary>The configured address outside the tree.</summary>
    Outside,
}

/// <summary>What a message of an alert says; its words are made when it is sent.</summary>
public enum AlertSays
{
    /// <summary>What is known now, with how to answer.</summary>
    Card,

    /// <summary>Nobody has confirmed it yet.</summary>
    NotYet,

    /// <summary>Somebody has answered.</summary>
    Answered,
}

/// <param name="Staff">Staff code; null unless it goes to staff.</param>
public sealed record AlertMessage(AlertTo To, AlertSays Says, string? Staff = null);

/// <summary>What the rules decided: an alert as it becomes, how, and what is to be sent.</summary>
/// <param name="Before">As it was read; null for a new one.</param>
/// <param name="WordsUntil">When the words and the reporter's address are destroyed.</param>
public sealed record AlertChange(Alert? Before, Alert After, IReadOnlyList<AlertEvent> Events, IReadOnlyList<AlertMessage> Messages, DateTimeOffset WordsUntil)
{
    /// <summary>The messages as the outbox takes them: of each there is one a version, whoever writes it.</summary>
    public IReadOnlyList<SendMessage> Sends(Func<Guid> newId) => [.. Messages.Select(message => new SendMessage(
        newId(),
        OutgoingKind.Alert,
        message.Staff,
        message.To == AlertTo.Reporter ? After.Id : null,
        null,
        new AlertAbout(After.Id, After.Version, message.To, message.Says).ToJson(),
        FormattableString.Invariant($"alert:{After.Id:N}:{After.Version}:{message.Staff ?? Codes.Of(message.To)}")))];
}

/// <summary>What was said of it, and who told it, is destroyed before its time. Only for one of which nothing is due any more.</summary>
public sealed record ForgetAlert(Guid Id) : LedgerWrite;

/// <summary>An alert as the rules left it. Its messages are written beside it.</summary>
/// <param name="Reporter">Of a new one: where who told it is reached.</param>
public sealed record SaveAlert(AlertChange Change, ReplyAddress? Reporter = null) : LedgerWrite;
