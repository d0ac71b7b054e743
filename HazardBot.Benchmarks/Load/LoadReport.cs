using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HazardBot.Benchmarks.Running;

namespace HazardBot.Benchmarks.Load;

/// <summary>The one line of a load. Times in milliseconds, memory in MiB, CPU in seconds.</summary>
/// <param name="WarmedUp">Conversations finished before the measured ones.</param>
/// <param name="Wanted">Null where time, not number, ended the run.</param>
internal sealed record LoadReport(
    string Url,
    int? Users,
    int? OfferedPerSecond,
    int WarmedUp,
    int Conversations,
    int? Wanted,
    int TurnsPerConversation,
    int Turns,
    double Seconds,
    double TurnsPerSecond,
    double? P50Ms,
    double? P95Ms,
    double? P99Ms,
    double? MaxMs,
    IReadOnlyList<double?> ByTurnP50Ms,
    IReadOnlyList<double?> ByTurnP95Ms,
    int Receipts,
    int Errors,
    Dictionary<LoadError, int> ErrorKinds,
    string? FirstError,
    double ClientCpuSeconds,
    double ServerCpuSeconds,
    double OtherCpuSeconds,
    double? ServerRssMb,
    double? ServerPeakRssMb)
{
    /// <summary>Leaves Chinese as it is: the line is read by people too.</summary>
    private static readonly LoadJson Readable = new(new(LoadJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Every conversation that was begun came to its end, and that with a receipt.</summary>
    [JsonIgnore]
    public bool Finished => Errors == 0 && Conversations == (Wanted ?? Conversations) && Receipts == Conversations;

    /// <summary>The report as one line of JSON.</summary>
    public string ToLine() => JsonSerializer.Serialize(this, Readable.LoadReport);

    public static LoadReport Of(LoadOptions options, Script script, LoadResult warmed, LoadResult run, TimeSpan time, ProcessFigures before, ProcessFigures after)
    {
        var all = new Percentiles(run.Latencies.ByTurn.SelectMany(turn => turn));
        var byTurn = run.Latencies.ByTurn.Select(turn => new Percentiles(turn)).ToList();
        return new(
            options.Url.ToString(),
            options.Rate > 0 ? null : options.Users,
            options.Rate > 0 ? options.Rate : null,
            warmed.Finished,
            run.Finished,
            options.Seconds > 0 ? null : options.Conversations,
            script.Turns.Count,
            all.Count,
            Math.Round(time.TotalSeconds, 3),
            Math.Round(all.Count / time.TotalSeconds, 1),
            all.At(50),
            all.At(95),
            all.At(99),
            all.At(100),
            [.. byTurn.Select(turn => turn.At(50))],
            [.. byTurn.Select(turn => turn.At(95))],
            run.Receipts,
            run.Errors.Values.Sum() + warmed.Errors.Values.Sum(),
            run.Errors,
            warmed.FirstError ?? run.FirstError,
            Math.Round(after.ClientCpu - before.ClientCpu, 2),
            Math.Round(after.ServerCpu - before.ServerCpu, 2),
            Math.Round(after.OtherCpu - before.OtherCpu, 2),
            after.ServerRssMb,
            after.ServerPeakRssMb);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DictionaryKeyPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(LoadReport))]
[JsonSerializable(typeof(IReadOnlyList<ScriptItem>))]
internal sealed partial class LoadJson : JsonSerializerContext;
