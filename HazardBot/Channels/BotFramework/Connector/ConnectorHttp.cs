using Microsoft.Identity.Client;
using Microsoft.IdentityModel.Protocols;

namespace HazardBot.Channels.BotFramework.Connector;

/// <summary>The one way out to Microsoft's services: keys, tokens, messages, pictures. It follows no redirection: a token must not be carried on.</summary>
public sealed class ConnectorHttp(HttpMessageHandler handler) : IMsalHttpClientFactory, IDocumentRetriever, IDisposable
{
    private const int LargestDocument = 1024 * 1024;

    public ConnectorHttp()
        : this(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
    {
    }

    public HttpClient Client { get; } = new(handler) { Timeout = TimeSpan.FromSeconds(15), MaxResponseContentBufferSize = LargestDocument };

    public HttpClient GetHttpClient() => Client;

    public Task<string> GetDocumentAsync(string address, CancellationToken cancel) => Client.GetStringAsync(new Uri(address), cancel);

    public void Dispose() => Client.Dispose();
}
