namespace HazardBot.Channels.WeCom;

/// <summary>The one way out to Tencent's interfaces. It follows no redirection: a token stands in the address.</summary>
public sealed class WeComHttp(HttpMessageHandler handler) : IDisposable
{
    private const int LargestAnswer = 24 * 1024 * 1024;

    /// <summary>How long an answer may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WeComHttp()
        : this(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
    {
    }

    public HttpClient Client { get; } = new(handler) { Timeout = Patience, MaxResponseContentBufferSize = LargestAnswer };

    public void Dispose() => Client.Dispose();
}
