using HazardBot.Ledger.Hazards;

namespace HazardBot.Ledger.Threads;

/// <summary>A write about a talk; committed with the turn that decided it.</summary>
public abstract record ThreadWrite : LedgerWrite;

/// <summary>A new talk.</summary>
/// <param name="Address">Of a talk with the person on duty: where the person of the public is reached. Null for a question.</param>
/// <param name="First">Its first line, by <see cref="TalkThread.LastBy"/>; null where nothing is said yet, and <see cref="TalkThread.Lines"/> is zero.</param>
public sealed record OpenThread(TalkThread Thread, ReplyAddress? Address, ThreadWords? First) : ThreadWrite;

/// <summary>A line more. The commit is stale where somebody wrote meanwhile, or the talk ended.</summary>
/// <param name="Staff">Staff code of the writer; null for the public.</param>
public sealed record AddThreadLine(TalkThread Before, ThreadSide By, string? Staff, ThreadWords Words) : ThreadWrite;

/// <summary>Another person on duty has it now.</summary>
public sealed record GiveThread(TalkThread Before, string Staff, string Unit) : ThreadWrite;

/// <summary>The talk is over; its words are destroyed thirty days later.</summary>
public sealed record EndThread(TalkThread Before, ThreadEnd By) : ThreadWrite;
