using System.Globalization;
using HazardBot.Commands;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Duties.Rosters;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;

namespace HazardBot.Chat;

/// <summary>What a script says of the ledger: given beforehand, expected afterwards.</summary>
internal sealed class ScriptLedger(ScriptWorld world)
{
    public Task DoAsync(ScriptStep step, Speaker speaker, CancellationToken cancel) => step switch
    {
        GivenStep given => GiveAsync(given, cancel),
        DutyStep duty => DutyAsync(duty, cancel),
        ExpectStep expected => ExpectAsync(expected, speaker, cancel),
        ExpectCaseStep expected => ScriptCases.ExpectAsync(world, expected, speaker, cancel),
        ExpectCountStep expected => ExpectCountAsync(expected, speaker, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.GetType().Name, "No such step."),
    };

    private async Task GiveAsync(GivenStep given, CancellationToken cancel)
    {
        string? Fact(string name) => given.Facts.GetValueOrDefault(name);
        var facts = new HazardFacts(
            given.Number,
            Status(given.Line, Fact("status") ?? HazardStatus.Submitted.Code()),
            HazardCategories.TryParse(Fact("category") ?? "other") ?? throw Bad(given.Line, Fact("category")!),
            Fact("severity") is "major" or "重大" ? Severity.Major : Severity.General,
            Fact("urgent") == "true",
            HazardSource.Report,
            Fact("school") is { } school ? Unit(given.Line, school) : null,
            null,
            world.Now,
            Fact("owner"),
            Fact("due") is { } due ? Day(given.Line, due) : null,
            Handler: Fact("handler") is { } handler ? Staff(given.Line, handler) : null,
            Holder: Fact("holder") is { } holder ? Staff(given.Line, holder) : null,
            ActBy: Fact("due") is { } actBy && Fact("holder") is not null ? Day(given.Line, actBy) : null);
        var words = new HazardWords(Fact("description") ?? given.Number, Fact("place"), Measure: Fact("measure") ?? Fact("owner"));
        var decision = HazardRules.Decide(null, new RecordHazard(facts, words), Actor.System, world.Now);
        if (decision.Refusal is { } refusal)
        {
            throw Bad(given.Line, refusal.ToString());
        }

        var commit = new Commit();
        var hazard = new NewHazard(world.Chance.NewId(world.Now), world.Chance.NewId(world.Now), decision.Events, []);
        await world.Ledger.HazardWriter.AddAsync(commit, new RecordHazards([hazard]), world.Now, cancel);
        if (!(await world.Ledger.CommitAsync(commit, cancel)).IsDone)
        {
            throw Bad(given.Line, given.Number);
        }
    }

    private async Task DutyAsync(DutyStep duty, CancellationToken cancel)
    {
        const int Week = 7;
        var today = DateOnly.FromDateTime(world.Now.DateTime);
        var shift = new DutyShift(world.Chance.NewId(world.Now), Unit(duty.Line, duty.Unit), null, Staff(duty.Line, duty.Name), today, today.AddDays(Week));
        await world.Ledger.Duties.SaveAsync([shift], [], world.Register.Version, cancel);
        await world.RefreshAsync(cancel);
    }

    private async Task ExpectAsync(ExpectStep expected, Speaker speaker, CancellationToken cancel)
    {
        var hazard = expected.Number is null
            ? Last(await ReportedAsync(speaker, cancel))
            : await world.Ledger.Hazards.FindByNumberAsync(expected.Number, cancel);
        if (hazard is null)
        {
            throw new ScriptException(expected.Line, Operator.Tell(OperatorTexts.NoSuchHazard, new Slot("value", expected.Number ?? "")));
        }

        foreach (var (name, value) in expected.Facts)
        {
            var actual = Actual(expected.Line, hazard, name);
            if (!Agrees(expected.Line, name, value, actual))
            {
                throw new ScriptException(expected.Line, $"{hazard.Facts.Number} {name}: {value} ≠ {actual}");
            }
        }
    }

    private async Task ExpectCountAsync(ExpectCountStep expected, Speaker speaker, CancellationToken cancel)
    {
        var count = (await ReportedAsync(speaker, cancel)).Count;
        if (count != expected.Count)
        {
            throw new ScriptException(expected.Line, $"hazards: {expected.Count} ≠ {count}");
        }
    }

    private static Hazard? Last(IReadOnlyList<Hazard> hazards) => hazards.Count == 0 ? null : hazards[^1];

    /// <summary>Oldest first.</summary>
    private async Task<IReadOnlyList<Hazard>> ReportedAsync(Speaker speaker, CancellationToken cancel)
    {
        const int Most = 100;
        var reports = await world.Ledger.Hazards.FindByReporterAsync(speaker.ChannelId, speaker.Id, Most, cancel);
        return [.. reports.Reverse().SelectMany(report => report.Hazards)];
    }

    private static string Actual(int line, Hazard hazard, string name) => name switch
    {
        "status" => hazard.Facts.Status.Code(),
        "category" => hazard.Facts.Category.Code(),
        "severity" => hazard.Facts.Severity.ToString().ToLowerInvariant(),
        "urgent" => hazard.Facts.Urgent ? "true" : "false",
        "school" => hazard.Facts.Unit ?? "",
        "place" => hazard.Words.Place ?? "",
        "description" => hazard.Words.Description ?? "",
        "when" => hazard.Facts.Occurred ?? "",
        "owner" => hazard.Facts.Owner ?? "",
        "handler" => hazard.Facts.Handler ?? "",
        "holder" => hazard.Facts.Holder ?? "",
        "due" => hazard.Facts.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        "version" => hazard.Version.ToString(CultureInfo.InvariantCulture),
        _ => throw Bad(line, name),
    };

    private bool Agrees(int line, string name, string expected, string actual) => name switch
    {
        "status" => Status(line, expected).Code() == actual,
        "school" => Unit(line, expected) == actual,
        "description" => actual.Contains(expected, StringComparison.Ordinal),
        _ => expected == actual,
    };

    private static HazardStatus Status(int line, string name) => LedgerStatusTexts.Find(name) ?? throw Bad(line, name);

    private string Unit(int line, string name) =>
        world.Register.All.FirstOrDefault(o => o.Code == name || o.Name == name || o.Aliases.Contains(name))?.Code ?? throw Bad(line, name);

    private string Staff(int line, string name) =>
        (world.Register.FindStaff(name) ?? world.Register.All.SelectMany(o => world.Register.StaffOf(o.Code)).FirstOrDefault(m => m.Name == name))?.Code
        ?? throw Bad(line, name);

    private static DateOnly Day(int line, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Bad(line, text);

    private static ScriptException Bad(int line, string value) =>
        new(line, Operator.Tell(OperatorTexts.BadBracket, new Slot("value", value)));
}
