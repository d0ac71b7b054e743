using Xunit;

namespace HazardBot.Tests.Hosts;

/// <summary>One open server for a class of tests that don't disturb one another.</summary>
public sealed class DoorFixture : IAsyncLifetime
{
    private InProcessServer? _server;

    internal InProcessServer Server => _server!;

    public async ValueTask InitializeAsync() => _server = await InProcessServer.StartAsync();

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
