using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Organizations.Bindings;

/// <summary>A write about who is bound.</summary>
public abstract record BindingWrite : LedgerWrite;

/// <summary>A new code for a person; it voids the one before. The code itself is stored nowhere.</summary>
/// <param name="By">Staff code of who made it.</param>
public sealed record IssueCode(string Staff, string Code, string By) : BindingWrite
{
    /// <summary>Who made the code where it was made at the machine itself.</summary>
    public const string Operator = "operator";
}

/// <summary>Uses up a code and binds the chat; the commit is stale where the code was used, voided or expired meanwhile.</summary>
/// <param name="Id">The binding's id, and its data key's.</param>
public sealed record BindChat(Guid Id, string Staff, string Code, ReplyAddress Address) : BindingWrite;

/// <summary>Binds a chat whose platform vouches for who it is, and whose id there stands in the register.</summary>
/// <param name="Id">The binding's id, and its data key's.</param>
public sealed record BindKnown(Guid Id, string Staff, ReplyAddress Address) : BindingWrite;

public sealed record EndBinding(Guid Id, BindingEnd Why) : BindingWrite;

/// <summary>Ends all bindings of a person and voids an open code.</summary>
public sealed record EndBindingsOf(string Staff, BindingEnd Why) : BindingWrite;
