using System.Text.RegularExpressions;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Commands;

[Collection(ProcessCollection.Name)]
public sealed partial class CheckTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Before_going_live_everything_unconfirmed_and_everybody_out_of_reach_is_named()
    {
        var (exitCode, output, errors) = await BotProcess.RunAsync(["check"], Installed.Production(_folder));

        Assert.Equal(1, exitCode);
        Assert.Empty(errors);
        Assert.Contains("  Confirmed:Police = 110\n", output, StringComparison.Ordinal);
        Assert.Contains("  Confirmed:Mind = 12356\n", output, StringComparison.Ordinal);
        Assert.Equal(15 + 10, Confirmation().Count(output));
        Assert.Contains("Alerts:Outside is not set", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_confirmed_is_quiet_until_it_changes()
    {
        var settings = Installed.Production(_folder);
        var (_, output, _) = await BotProcess.RunAsync(["check"], settings);
        foreach (Match line in Confirmation().Matches(output))
        {
            settings[$"Confirmed__{line.Groups["name"].Value}"] = line.Groups["mark"].Value;
        }

        settings["Alerts__Outside__Channel"] = "sms";
        settings["Alerts__Outside__Address"] = "000-0009";
        var (exitCode, confirmed, _) = await BotProcess.RunAsync(["check"], settings);
        Assert.Equal((0, 0), (exitCode, Confirmation().Count(confirmed)));

        settings["Hotlines__Mind"] = "12320";
        var (_, changed, _) = await BotProcess.RunAsync(["check"], settings);
        Assert.Equal("Mind", Assert.Single(Confirmation().Matches(changed)).Groups["name"].Value);
    }

    [Fact]
    public async Task A_start_in_production_names_what_nobody_confirmed()
    {
        await using var server = BotProcess.Start([], Installed.Production(_folder));

        await server.SaysAsync("25 telephone numbers and danger cards were never confirmed");
        await server.SaysAsync("Police, Fire");
        await server.StopAsync();
    }

    [Fact]
    public async Task A_unit_whose_people_have_no_chat_is_named()
    {
        var (_, output, _) = await new Cli(_folder).RunAsync("bind", "T322");
        Assert.Contains("PD-02", (await new Cli(_folder).RunAsync("check")).Output, StringComparison.Ordinal);

        var code = CodePattern().Match(output).Value;
        await new Cli(_folder).ChatAsync($"绑定 {code}");

        Assert.DoesNotContain("PD-02", (await new Cli(_folder).RunAsync("check")).Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("^  Confirmed:(?<name>[A-Za-z]+) = (?<mark>[0-9a-f]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Confirmation();

    [GeneratedRegex("[A-Z0-9]{5} [A-Z0-9]{5}", RegexOptions.NonBacktracking)]
    private static partial Regex CodePattern();
}
