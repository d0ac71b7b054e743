using HazardBot.Benchmarks.Results;
using static HazardBot.Benchmarks.Results.MarkdownTable;

namespace HazardBot.Benchmarks.Sockets;

/// <param name="Alone">Resident MiB with the conversations begun and no socket open.</param>
/// <param name="Opened">The same with the sockets open.</param>
/// <param name="Peak">The most, in MiB.</param>
/// <param name="Idle">Cores used by the server while nobody talks.</param>
/// <param name="Busy">Cores used by the server while they talk.</param>
/// <param name="Waits">Milliseconds from sent to heard, of each turn at each socket.</param>
internal sealed record SocketsResult(
    double Alone, double Opened, double Peak, double Idle, double Busy, int Turns, IReadOnlyList<double> Waits, (int Whole, int Wrong, int Lines) Count);

internal static class SocketsReport
{
    /// <summary>Who waits longer is starved.</summary>
    private const double Starved = 2000;

    private const double KibibytesPerMebibyte = 1024;

    public static Section Write(SocketsPlan plan, SocketsResult result)
    {
        var sorted = result.Waits.Order().ToList();
        var isHeld = result.Count.Wrong == 0 && sorted[^1] < Starved;
        var table = new MarkdownTable("sockets", "turns/s", "KiB a socket", "cores idle", "cores talking", "p50 ms", "p99 ms", "max ms", "peak MiB", "held");
        table.Add(
            Figure(plan.Sockets),
            Figure((double)result.Turns / plan.Seconds),
            Figure((result.Opened - result.Alone) * KibibytesPerMebibyte / plan.Sockets, 1),
            Figure(result.Idle, 2),
            Figure(result.Busy, 2),
            Figure(At(sorted, 0.5), 1),
            Figure(At(sorted, 0.99), 1),
            Figure(sorted[^1], 1),
            Figure(result.Peak),
            isHeld ? "yes" : "no");
        var body = $"""
            {Figure(plan.Sockets)} open WebSockets of {Figure(plan.Conversations)} web chats on one node, two of each, while the chats talk in turn for {plan.Seconds} s; client and server share the cores.
            The time is from a message being sent until it is heard at a socket, of every message at both sockets. A socket's memory is what the server grew by when they were opened.
            Claimed: every line once at each socket, and none later than {Figure(Starved / 1000)} s.

            {table}
            Independent count: {Figure(result.Count.Lines)} lines said by the server's own account; {Figure(result.Count.Whole)} sockets heard each line of their chat exactly once, {Figure(result.Count.Wrong)} did not.
            """;
        return new("sockets", "Open web chats", body, isHeld);
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
