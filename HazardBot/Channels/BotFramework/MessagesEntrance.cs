using HazardBot.Channels.BotFramework.Connector;

namespace HazardBot.Channels.BotFramework;

/// <summary>One address, two doors: who brings the installation's own token, and who brings a signed one.</summary>
internal sealed class MessagesEntrance(MessagesDoor door, BearerToken token, ConnectorDoor? connector)
{
    public Task HandleAsync(HttpContext http) =>
        connector is not null && connector.Takes(http.Request) && (token.IsOpen || !token.Admits(http.Request))
            ? connector.HandleAsync(http)
            : door.HandleAsync(http);
}
