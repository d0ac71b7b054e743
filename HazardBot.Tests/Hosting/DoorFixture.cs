using Xunit;

namespace HazardBot.Tests.Hosting;

/// <summary>One open server for a class of tests that don't disturb one another.</summary>
public sealed class DoorFixture : IAsyncLifetime
{
    private RunningServer? _server;

    internal RunningServer Server => _server!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
