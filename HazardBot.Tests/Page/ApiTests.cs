using System.Globalization;
using System.Text.Json.Nodes;
using HazardBot.Tests.Hosting;
using HazardBot.Tests.Node;
using Xunit;

namespace HazardBot.Tests.Page;

/// <summary>The page's scripts are ES2019 and use nothing newer than Chromium 80 and Safari 13: the list beside this file says since when each thing is there.</summary>
public sealed class ApiTests
{
    private const double Chromium = 80;
    private const double Safari = 13;

    /// <summary>What is newer is asked for before it is used.</summary>
    private const string AskedFor = "asked for before it is used";

    [Fact]
    public async Task Everything_that_the_page_uses_is_on_the_list_and_old_enough()
    {
        var list = await ListAsync();

        var used = await UsedAsync(Path.Combine(NodeCheck.Root, "HazardBot", "wwwroot", "page"));

        Assert.Equal(list.Select(api => api.Name).Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        Assert.All(list, api => Assert.True((api.Chromium <= Chromium && api.Safari <= Safari) || api.What == AskedFor, api.Name));
    }

    [Theory]
    [InlineData("navigator.share({ text: 'x' });", "share")]
    [InlineData("var last = [1, 2].at(-1);", "at")]
    [InlineData("structuredClone({});", "structuredClone")]
    [InlineData("window.view = { replaceAll: 1 }; 'x'.replaceAll('x', 'y');", "replaceAll")]
    public async Task What_is_newer_is_found(string script, string name)
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["new.js"], script, TestContext.Current.CancellationToken);

        Assert.Contains(name, await UsedAsync(folder.Path));
        Assert.DoesNotContain(name, (await ListAsync()).Select(api => api.Name));
    }

    [Theory]
    [InlineData("var x = window?.name;")]
    [InlineData("var x = 1; x ??= 2;")]
    [InlineData("class A { #b = 1; }")]
    public async Task What_is_no_ES2019_is_refused(string script)
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["new.js"], script, TestContext.Current.CancellationToken);

        Assert.NotEqual(0, (await NodeCheck.RunAsync("apis.mjs", folder.Path)).ExitCode);
    }

    private static async Task<IReadOnlyList<string>> UsedAsync(string folder)
    {
        NodeCheck.Package("acorn/package.json");
        var (exitCode, output, errors) = await NodeCheck.RunAsync("apis.mjs", folder);
        Assert.True(exitCode == 0, errors);
        var used = JsonNode.Parse(output)!;
        return [.. used["globals"]!.AsArray().Concat(used["names"]!.AsArray()).Select(name => (string)name!).Distinct(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<(string Name, double Chromium, double Safari, string What)>> ListAsync()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(NodeCheck.Root, "HazardBot.Tests", "Page", "apis.csv"), TestContext.Current.CancellationToken);
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(row => (row[0], Number(row[1]), Number(row[2]), row[3]))];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
