using Xunit;

namespace HazardBot.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public async Task The_files_that_the_architecture_names_are_there()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ARCHITECTURE.md")))
        {
            root = root.Parent;
        }

        Assert.SkipWhen(root is null, "the tests run outside a source checkout");
        var named = (await File.ReadAllTextAsync(Path.Combine(root!.FullName, "ARCHITECTURE.md"), TestContext.Current.CancellationToken)).Split('`')
            .Where(word => word.StartsWith("HazardBot", StringComparison.Ordinal) && word.Contains('/', StringComparison.Ordinal) && !word.Contains(' ', StringComparison.Ordinal))
            .Distinct().ToList();
        Assert.True(named.Count > 20);
        Assert.All(named, path => Assert.True(Path.Exists(Path.Combine(root.FullName, path)), path));
    }
}
