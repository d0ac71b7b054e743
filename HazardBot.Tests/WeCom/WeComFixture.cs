using System.Globalization;
using HazardBot.Channels.WeCom;
using HazardBot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace HazardBot.Tests.WeCom;

/// <summary>A running server whose only way out to Tencent ends at a simulated one.</summary>
internal sealed class WeComFixture : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private WeComFixture(RunningServer server, WeComSimulator platform) => (Server, Platform) = (server, platform);

    public RunningServer Server { get; }

    public WeComSimulator Platform { get; }

    public Uri Door => new(Server.Http.BaseAddress!, WeComDoor.Path);

    public static Task<WeComFixture> StartAsync(params string[] settings) => StartAsync(null, settings);

    public static async Task<WeComFixture> StartAsync(ILoggerProvider? logs, params string[] settings)
    {
        var platform = new WeComSimulator();
        return new(await RunningServer.StartAsync(WeComSimulator.Settings(settings), logs, services: s => s.AddSingleton(new WeComHttp(platform))), platform);
    }

    /// <summary>Posts a callback that the door takes in.</summary>
    public Task<HttpResponseMessage> PostAsync(string plain) => PostAsync(plain, TimeProvider.System.GetUtcNow());

    public Task<HttpResponseMessage> PostAsync(string plain, DateTimeOffset at)
    {
        var encrypted = new CallbackCipher(WeComSimulator.AesKey, WeComSimulator.CorpId).Seal(plain);
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        const string Nonce = "1597212914";
        return PostAsync(encrypted, new CallbackSignature(WeComSimulator.CallbackToken).Of(timestamp, Nonce, encrypted), timestamp, Nonce);
    }

    public async Task<HttpResponseMessage> PostAsync(string encrypted, string signature, string timestamp, string nonce)
    {
        using var content = new StringContent($"<xml><ToUserName><![CDATA[{WeComSimulator.CorpId}]]></ToUserName><AgentID><![CDATA[{WeComSimulator.AgentId}]]></AgentID><Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>");
        return await Server.Http.PostAsync(new Uri($"{Door}?msg_signature={signature}&timestamp={timestamp}&nonce={nonce}"), content, TestContext.Current.CancellationToken);
    }

    public async Task UntilAsync(Func<bool> isSo)
    {
        var since = System.Diagnostics.Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(
                since.Elapsed < Patience,
                $"It never came. Shown: {string.Join('|', Platform.Taken.Select(one => one.ToJsonString()))}. Complaints: {string.Join('|', Platform.Complaints)}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Platform.Dispose();
    }
}
