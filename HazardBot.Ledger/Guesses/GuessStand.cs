using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Guesses;

/// <summary>Receipts and codes tried in vain within the last hour.</summary>
/// <param name="OfAddress">By this person of this channel, in whatever conversation.</param>
/// <param name="OfAll">By everybody.</param>
public sealed record GuessStand(int OfAddress, int OfAll)
{
    /// <summary>Tries in vain that one address has.</summary>
    public const int MostOfAddress = 5;

    /// <summary>Tries in vain of everybody from which on an address has one. Nobody types so many receipts wrongly.</summary>
    public const int Pressed = 600;

    /// <summary>
    /// Whether another try is looked up. Who has the right one needs one: it is answered however many others guess. What a guesser gains by
    /// fresh addresses is one try each: a million a day against a million receipts of sixteen digits find one in ten thousand days.
    /// </summary>
    public bool AllowsOneMore => OfAddress < (OfAll < Pressed ? MostOfAddress : 1);
}

/// <summary>The read of it that a turn may make.</summary>
public interface IGuessReader
{
    Task<GuessStand> StandAsync(ReplyAddress from, DateTimeOffset now, CancellationToken cancel);
}

/// <summary>Where nobody guessed.</summary>
public sealed class NoGuesses : IGuessReader
{
    public static NoGuesses Instance { get; } = new();

    public Task<GuessStand> StandAsync(ReplyAddress from, DateTimeOffset now, CancellationToken cancel) => Task.FromResult(new GuessStand(0, 0));
}

/// <summary>A receipt or a code was tried in vain.</summary>
public sealed record CountGuess(ReplyAddress From) : LedgerWrite;
