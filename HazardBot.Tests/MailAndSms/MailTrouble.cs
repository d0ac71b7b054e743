namespace HazardBot.Tests.MailAndSms;

/// <summary>How a mail server misbehaves once.</summary>
internal enum MailTrouble
{
    None,

    /// <summary>451 to the recipient, as a grey list says it.</summary>
    GreyList,

    /// <summary>550 to the recipient.</summary>
    NoSuchPerson,

    /// <summary>554 to the whole mail.</summary>
    NotWanted,

    /// <summary>421 instead of a greeting.</summary>
    TooManyLines,

    /// <summary>The line is cut before the mail has come.</summary>
    HangsUp,

    /// <summary>The mail is taken, and the line is cut instead of an answer.</summary>
    SwallowsAnswer,

    /// <summary>The mail is taken, and no answer comes.</summary>
    FallsSilent,
}
