using HazardBot.Benchmarks.Load;
using HazardBot.Benchmarks.Results;

namespace HazardBot.Benchmarks.Turns;

/// <summary>The alternated runs of one script with one number of users.</summary>
/// <param name="Goal">The bot makes at least one such part of the floor's turns per second.</param>
internal sealed record TurnsMeasurement(string Script, int Users, int Goal)
{
    public List<LoadReport> Floor { get; } = [];

    public List<LoadReport> Bot { get; } = [];

    public double FloorRate => Floor.Select(run => run.TurnsPerSecond).Median();

    public double BotRate => Bot.Select(run => run.TurnsPerSecond).Median();

    public double Ratio => BotRate / FloorRate;

    public bool Held => Ratio >= 1.0 / Goal;

    public static double P50(List<LoadReport> runs) => runs.Select(run => run.P50Ms ?? double.NaN).Median();

    public static double P99(List<LoadReport> runs) => runs.Select(run => run.P99Ms ?? double.NaN).Median();
}
