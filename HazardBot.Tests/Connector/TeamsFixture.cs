using HazardBot.Channels.BotFramework.Connector;
using HazardBot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HazardBot.Tests.Connector;

/// <summary>A running server whose only way out ends at a simulated Microsoft.</summary>
internal sealed class TeamsFixture : IAsyncDisposable
{
    private TeamsFixture(RunningServer server, ConnectorSimulator teams) => (Server, Teams) = (server, teams);

    public RunningServer Server { get; }

    public ConnectorSimulator Teams { get; }

    public static async Task<TeamsFixture> StartAsync(params string[] settings)
    {
        var teams = new ConnectorSimulator();
        return new(await RunningServer.StartAsync(ConnectorSimulator.Settings(settings), services: s => s.AddSingleton(new ConnectorHttp(teams))), teams);
    }

    public TeamsPerson Person(string name) => new(Server, Teams, name);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Teams.Dispose();
    }
}
