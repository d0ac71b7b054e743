using System.Net;
using System.Net.Sockets;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Settings;

/// <summary>What is wrong is told in one line, with exit code 2 and without a stack trace.</summary>
[Collection(ProcessCollection.Name)]
public sealed class WrongSettingsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string, string, string> Wrong { get; } = new()
    {
        { "Data__Directory", "/dev/null/data", "The database can't be opened: " },
        { "ASPNETCORE_URLS", "nonsense", "Can't listen on the address of ASPNETCORE_URLS: " },
        { "ASPNETCORE_URLS", "http://192.0.2.1:80", "Can't listen on the address of ASPNETCORE_URLS: " },
        { "ASPNETCORE_CONTENTROOT", "/nowhere", "The settings can't be read: " },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task One_line_says_what_is_wrong(string name, string value, string line)
    {
        Assert.SkipWhen(value.StartsWith('/') && OperatingSystem.IsWindows(), "the path is one of Unix");
        var settings = Installed.Production(_folder);
        settings[name] = value;

        Expect(line, await BotProcess.RunAsync([], settings));
    }

    [Fact]
    public async Task A_port_in_use_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var settings = Installed.Development(_folder);
        settings["ASPNETCORE_URLS"] = $"http://{taken.LocalEndpoint}";

        Expect("Can't listen on the address of ASPNETCORE_URLS: ", await BotProcess.RunAsync([], settings));
    }

    [Fact]
    public async Task A_settings_file_that_can_not_be_read_is_told()
    {
        File.WriteAllText(_folder["appsettings.json"], "{ \"Data\": ");
        var settings = Installed.Development(_folder);
        settings["ASPNETCORE_CONTENTROOT"] = _folder.Path;

        Expect("The settings can't be read: ", await BotProcess.RunAsync([], settings));
    }

    [Fact]
    public async Task Without_a_language_of_the_terminal_both_are_spoken()
    {
        var settings = Installed.Production(_folder);
        settings["Messages__BearerToken"] = "short";
        settings["LC_ALL"] = "C";

        var (_, _, errors) = await BotProcess.RunAsync([], settings);

        Assert.StartsWith("Messages:BearerToken 太短，至少 32 个字符。 · Messages:BearerToken is too short", errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static void Expect(string line, (int ExitCode, string Output, string Errors) ended)
    {
        Assert.True(ended.ExitCode == 2, $"exit code {ended.ExitCode}: {ended.Output}{ended.Errors}");
        Assert.StartsWith(line, Assert.Single(ended.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Errors + ended.Output, StringComparison.Ordinal);
    }
}
