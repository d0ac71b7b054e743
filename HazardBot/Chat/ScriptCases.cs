using HazardBot.Ledger.Cases;

namespace HazardBot.Chat;

/// <summary>What a script expects of the confidential track.</summary>
internal static class ScriptCases
{
    private const int MostReports = 5;

    /// <exception cref="ScriptException">The expectation isn't met, or can't be read.</exception>
    public static async Task ExpectAsync(ScriptWorld world, ExpectCaseStep expected, Speaker speaker, CancellationToken cancel)
    {
        var found = await LastAsync(world, speaker, cancel);
        if ((found is null) != (expected.Facts is null))
        {
            throw new ScriptException(expected.Line, found is null ? "no case" : found.Facts.Number);
        }

        foreach (var (name, value) in expected.Facts ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            var actual = Actual(world, expected.Line, found!, name);
            if (actual != value)
            {
                throw new ScriptException(expected.Line, $"case {name}: {value} ≠ {actual}");
            }
        }
    }

    private static async Task<Case?> LastAsync(ScriptWorld world, Speaker speaker, CancellationToken cancel)
    {
        foreach (var report in await world.Ledger.Hazards.FindByReporterAsync(Speaker.Channel, speaker.Id, MostReports, cancel))
        {
            if (await world.Ledger.CaseDesk(world.Register).OfReportAsync(report.Id, cancel) is [var opened, ..])
            {
                return opened.Case;
            }
        }

        return null;
    }

    private static string Actual(ScriptWorld world, int line, Case found, string name) => name switch
    {
        "status" => found.Facts.Status.ToString(),
        "kind" => found.Matter.Kind.ToString(),
        "unit" => world.Register.Find(found.Facts.HolderUnit)?.Name ?? "",
        "members" => string.Join('、', found.Facts.Members.Select(code => world.Register.FindStaff(code)?.Name)),
        "police" => found.Facts.PoliceAt is null ? "false" : "true",
        "acts" => string.Join('、', found.Matter.Acts),
        _ => throw new ScriptException(line, name),
    };
}
