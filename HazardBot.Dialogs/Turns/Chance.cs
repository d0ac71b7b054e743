using HazardBot.Ledger.Organizations.Bindings;

namespace HazardBot.Dialogs.Turns;

/// <summary>
/// What a turn needs from chance or the world, handed in so that a re-run gives the same: what was drawn once is drawn again
/// in the same order after <see cref="Rewind"/>.
/// </summary>
/// <param name="newCode">Null for the machine's own random numbers.</param>
public sealed class Chance(Func<Guid> newId, Func<string> newReceipt, Func<int, string> nextNumber, Func<string>? newCode = null)
{
    private readonly List<Guid> _ids = [];
    private readonly List<string> _receipts = [];
    private readonly List<string> _numbers = [];
    private readonly List<string> _codes = [];
    private int _id;
    private int _receipt;
    private int _number;
    private int _code;

    public Guid NewId() => Draw(_ids, ref _id, newId);

    /// <summary>Sixteen random digits.</summary>
    public string NewReceipt() => Draw(_receipts, ref _receipt, newReceipt);

    /// <summary>The next ledger number of a year. Numbers drawn and not used leave a gap.</summary>
    public string NextNumber(int year) => Draw(_numbers, ref _number, () => nextNumber(year));

    /// <summary>A code that binds a chat.</summary>
    public string NewCode() => Draw(_codes, ref _code, newCode ?? BindingCode.Create);

    /// <summary>Back to the beginning, before a re-run of the same turn.</summary>
    public void Rewind() => _id = _receipt = _number = _code = 0;

    private static T Draw<T>(List<T> drawn, ref int next, Func<T> make)
    {
        if (next == drawn.Count)
        {
            drawn.Add(make());
        }

        return drawn[next++];
    }
}
