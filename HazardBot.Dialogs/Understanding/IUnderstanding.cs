using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding;

/// <summary>What the reader has to know besides the text.</summary>
/// <param name="Register">The organizations names are looked up in.</param>
/// <param name="Now">Time of the message with the installation's offset; "yesterday" is counted from it.</param>
/// <param name="Likely">The conversation's language so far, for messages that tell none ("ok", "2").</param>
public sealed record ReadingContext(Register Register, DateTimeOffset Now, Language Likely = Language.Chinese);

/// <summary>Reads what a message means. Pure: the same text and context give the same reading. Safe for use from many threads.</summary>
public interface IUnderstanding
{
    /// <param name="text">Any text up to 8,000 characters; longer ones are read up to there.</param>
    Reading Read(string text, ReadingContext context);
}
