using System.Net;
using System.Net.Sockets;
using System.Text;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Doors;

public sealed class OversizeTests(DoorFixture door) : IClassFixture<DoorFixture>
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Seventeen_megabytes_are_refused_with_and_without_a_length(bool tellsLength)
    {
        using var content = new StreamContent(new MemoryStream(new byte[17 * Megabyte]));
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative)) { Content = content };
        request.Headers.TransferEncodingChunked = !tellsLength;
        content.Headers.ContentLength = tellsLength ? 17 * Megabyte : null;

        using var response = await door.Server.Http.SendAsync(request, TestContext.Current.CancellationToken);

        await Refusal.ExpectAsync(response, HttpStatusCode.RequestEntityTooLarge, "too_large");
        await door.Server.Chat(Guid.CreateVersion7().ToString()).ReportAsync();
    }

    [Fact]
    public async Task A_length_of_a_terabyte_costs_nothing()
    {
        var answer = await RawAsync("POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000000000000\r\n\r\n{", hangsUp: false);

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("too_large", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("POST /api/messages HTTP/1.1\r\nContent-Type: application/json\r\n\r\n")]
    [InlineData("你好\r\n\r\n")]
    public async Task What_is_no_request_gets_a_400(string bytes) =>
        Assert.StartsWith("HTTP/1.1 400 ", await RawAsync(bytes, hangsUp: false), StringComparison.Ordinal);

    [Fact]
    public async Task Who_hangs_up_in_the_middle_of_a_body_leaves_nothing_behind()
    {
        var before = door.Server.File.TurnRows();
        await RawAsync("POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"type\":\"message\"", hangsUp: true);

        Assert.Equal(before, door.Server.File.TurnRows());
        await door.Server.Chat(Guid.CreateVersion7().ToString()).ReportAsync();
    }

    /// <summary>Sends these bytes and reads what comes back until the server closes.</summary>
    private async Task<string> RawAsync(string request, bool hangsUp)
    {
        var cancel = TestContext.Current.CancellationToken;
        var port = door.Server.Http.BaseAddress!.Port;
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancel);
        await socket.SendAsync(Encoding.UTF8.GetBytes(request), cancel);
        if (hangsUp)
        {
            socket.Shutdown(SocketShutdown.Send);
        }

        var buffer = new byte[8192];
        var answer = new StringBuilder();
        try
        {
            for (int read; (read = await socket.ReceiveAsync(buffer, cancel)) > 0;)
            {
                answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
            }
        }
        catch (SocketException)
        {
            // The server may close hard after it has answered.
        }

        return answer.ToString();
    }
}
