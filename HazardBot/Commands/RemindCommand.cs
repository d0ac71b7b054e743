using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using HazardBot.Delivery;
using HazardBot.Dialogs.Reminding;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Reminders;
using HazardBot.Turns;

namespace HazardBot.Commands;

/// <summary><c>remind</c>: one pass of the daily reminders; its counts as JSON.</summary>
public sealed class RemindCommand : Command
{
    public RemindCommand()
        : base("remind", "做一遍当天的提醒 · do the day's reminders once")
    {
        var now = new Option<string?>("--now") { Description = "当作现在 · the time to take for now, like 2026-12-01T08:00:00+08:00" };
        var dry = new Option<bool>("--dry-run") { Description = "只数不写 · count and write nothing" };
        Add(now);
        Add(dry);
        TreatUnmatchedTokensAsErrors = false;
        SetAction((parse, cancel) => Cli.GuardAsync(() => RunAsync(parse.GetValue(now), parse.GetValue(dry), Cli.Settings(parse), cancel)));
    }

    private static async Task<int> RunAsync(string? text, bool isDryRun, string[] settings, CancellationToken cancel)
    {
        var (_, installation) = Server.Prepare(settings);
        var now = TimeProvider.System.GetUtcNow();
        if (text is not null && !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out now))
        {
            throw new CannotStartException([Operator.Tell(OperatorTexts.NowWrong, new Slot("value", text))]);
        }

        await using var ledger = await installation.OpenAsync(cancel);
        var registers = new RegisterWatch(ledger.Organizations);
        await registers.RefreshAsync(cancel);
        var (calendar, clocks) = (installation.Calendar, installation.Settings.Clocks);
        var pass = new DailyPass(
            ledger,
            registers,
            new DigestDays(calendar, new DueDates(calendar, clocks)),
            new Ladder(calendar, clocks),
            new SweepRules(calendar, installation.Settings.Sweeps),
            new HandedOver(ledger),
            new OutboxSignal(),
            new SystemChance());
        var counts = await pass.RunAsync(0, TimeZoneInfo.ConvertTime(now, installation.Zone), isDryRun, cancel);
        Console.Out.WriteLine(JsonSerializer.Serialize(counts, PassJson.Default.PassCounts));
        return ExitCodes.Good;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PassCounts))]
internal sealed partial class PassJson : JsonSerializerContext;
