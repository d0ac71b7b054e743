namespace HazardBot.Dialogs.Understanding.Queries;

/// <summary>Reads what a staff member asks the ledger. Pure, and safe for use from many threads.</summary>
public interface IQuestionReader
{
    /// <summary>Letters of the installation's ledger numbers, for those that are said short: 123号.</summary>
    string Prefix { get; }

    /// <param name="text">Any text up to 8,000 characters; longer ones are read up to there.</param>
    /// <param name="before">The question of the turn before, whose filters a follow-up keeps.</param>
    /// <returns>Null where the words ask nothing of the ledger.</returns>
    LedgerQuestion? Read(string text, ReadingContext context, LedgerQuestion? before);
}
