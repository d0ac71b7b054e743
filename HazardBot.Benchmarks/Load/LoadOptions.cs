using System.Text.RegularExpressions;

namespace HazardBot.Benchmarks.Load;

/// <summary>What to play against which server, and how hard.</summary>
/// <param name="Users">Users side by side, each sending its next turn when the last was answered. Not used with a rate.</param>
/// <param name="Conversations">How many to play; with <paramref name="Seconds"/> at most so many.</param>
/// <param name="Seconds">No conversation is begun later than this; 0 for no such end.</param>
/// <param name="Warmup">Conversations played beforehand and not measured.</param>
/// <param name="Rate">Turns per second offered, whatever the server does; 0 for users instead.</param>
/// <param name="Pause">Between a conversation's planned turns, with a rate.</param>
/// <param name="Process">The server's process id, for its CPU and memory; 0 for none.</param>
internal sealed record LoadOptions(
    Uri Url,
    string Script,
    Regex Receipt,
    int Users,
    int Conversations,
    int Seconds,
    int Warmup,
    int Rate,
    TimeSpan Pause,
    TimeSpan TurnTimeout,
    TimeSpan MaxTime,
    string Channel,
    string Locale,
    int Process);
