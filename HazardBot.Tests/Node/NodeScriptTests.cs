using Xunit;

namespace HazardBot.Tests.Node;

public sealed class NodeScriptTests
{
    [Fact]
    public async Task The_check_with_Microsofts_client_fails_on_every_planted_fault()
    {
        var (exitCode, output, errors) = await NodeCheck.RunAsync("--test", "expect-replies.test.mjs");

        Assert.True(exitCode == 0, output + errors);
    }
}
