using System.IO.Compression;
using System.Net;
using System.Text;
using HazardBot.Dialogs.Activities;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Doors;

/// <summary>What no well-behaved channel sends: a clear answer each, never a 500, and the next good message is answered.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private const string Good = """{"type":"message","channelId":"t","from":{"id":"u"},"conversation":{"id":"c"},"deliveryMode":"expectReplies","text":"你好"}""";
    private RunningServer _server = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    public static TheoryData<string, string, int> Bodies() => new()
    {
        { "empty", "", 400 },
        { "cut off", """{"type":"message""", 400 },
        { "no object", "[1,2]", 400 },
        { "null", "null", 400 },
        { "text is a number", """{"type":"message","from":{"id":"u"},"conversation":{"id":"c"},"text":5}""", 400 },
        { "from is a text", """{"type":"message","from":"u","conversation":{"id":"c"},"text":"x"}""", 400 },
        { "time is no time", """{"type":"message","timestamp":"yesterday","from":{"id":"u"},"conversation":{"id":"c"}}""", 400 },
        { "nested too deep", string.Concat(Enumerable.Repeat("""{"value":""", 10_000)) + "1" + new string('}', 10_000), 400 },
        { "half a surrogate", """{"type":"message","from":{"id":"u"},"conversation":{"id":"c"},"text":"\ud83d"}""", 400 },
        { "no type", """{"from":{"id":"u"},"conversation":{"id":"c"},"text":"x"}""", 400 },
        { "no conversation", """{"type":"message","from":{"id":"u"},"text":"x"}""", 400 },
        { "no sender", """{"type":"message","conversation":{"id":"c"},"text":"x"}""", 400 },
        { "id too long", $$"""{"type":"message","id":"{{new string('i', 600)}}","from":{"id":"u"},"conversation":{"id":"c"},"text":"x"}""", 400 },
        { "text too long", $$"""{"type":"message","from":{"id":"u"},"conversation":{"id":"c"},"text":"{{new string('x', 30_000)}}"}""", 400 },
        { "delay", """{"type":"delay","conversation":{"id":"c"}}""", 400 },
        { "invoke", """{"type":"invoke","name":"adaptiveCard/action","from":{"id":"u"},"conversation":{"id":"c"}}""", 501 },
        { "not expectReplies", """{"type":"message","from":{"id":"u"},"conversation":{"id":"c"},"text":"x"}""", 501 },
        { "unknown type", """{"type":"teleport","from":{"id":"u"},"conversation":{"id":"c"}}""", 200 },
        { "typing", """{"type":"typing","from":{"id":"u"},"conversation":{"id":"c"},"deliveryMode":"expectReplies"}""", 200 },
        { "only the bot came in", """{"type":"conversationUpdate","recipient":{"id":"b"},"membersAdded":[{"id":"b"}],"conversation":{"id":"c"},"deliveryMode":"expectReplies"}""", 200 },
        { "no text at all", """{"type":"message","from":{"id":"u"},"conversation":{"id":"c"},"deliveryMode":"expectReplies"}""", 200 },
        { "a foreign button", """{"type":"message","from":{"id":"u"},"conversation":{"id":"c"},"deliveryMode":"expectReplies","value":{"do":5,"about":[],"x":null}}""", 200 },
        { "an unknown button", """{"type":"message","from":{"id":"u"},"conversation":{"id":"c"},"deliveryMode":"expectReplies","value":{"do":"explode","version":99}}""", 200 },
        { "a file that is no picture", """{"type":"message","from":{"id":"u"},"conversation":{"id":"c"},"deliveryMode":"expectReplies","attachments":[{"contentType":"image/jpeg","name":"a.jpg","contentUrl":"data:image/jpeg;base64,aGVsbG8="}]}""", 200 },
        { "broken base64", """{"type":"message","from":{"id":"u"},"conversation":{"id":"c"},"deliveryMode":"expectReplies","attachments":[{"contentType":"image/png","contentUrl":"data:image/png;base64,%%%"}]}""", 200 },
        { "a picture elsewhere", """{"type":"message","from":{"id":"u"},"conversation":{"id":"c"},"deliveryMode":"expectReplies","attachments":[{"contentType":"image/png","contentUrl":"http://127.0.0.1:1/x.png"}]}""", 200 },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Each_gets_a_clear_answer_and_the_next_message_is_answered(string what, string body, int status)
    {
        using var content = Messages.Json(body);
        using var answer = await _server.Client.PostAsync(_server.Messages, content, Cancel);
        var said = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.True((int)answer.StatusCode == status, $"{what}: {answer.StatusCode} {said}");
        Assert.True(status == 200 || (said.Contains("\"code\"", StringComparison.Ordinal) && said.Contains("\"message\"", StringComparison.Ordinal)), said);
        using var good = Messages.Json(Good);
        using var next = await _server.Client.PostAsync(_server.Messages, good, Cancel);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Fact]
    public async Task The_sentence_is_in_the_language_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.Messages) { Content = Messages.Json("{") };
        request.Headers.AcceptLanguage.ParseAdd("en-GB");
        using var english = await _server.Client.SendAsync(request, Cancel);
        using var content = Messages.Json("{");
        using var chinese = await _server.Client.PostAsync(_server.Messages, content, Cancel);

        Assert.Contains("This is no message", await english.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Contains("这不是", await chinese.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        using var content = Messages.Json([.. Encoding.UTF8.GetBytes("""{"type":"message","text":" """), 0xFF, 0xFE, 0x22, 0x7D]);
        using var answer = await _server.Client.PostAsync(_server.Messages, content, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Seventeen_megabytes_are_refused(bool saysItsLength)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.Messages) { Content = Messages.Json(new byte[17 * 1024 * 1024]) };
        request.Headers.TransferEncodingChunked = !saysItsLength;
        request.Headers.ExpectContinue = true;
        using var answer = await _server.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Other_ways_in_are_closed()
    {
        using var form = new StringContent("text=hello", Encoding.UTF8, "application/x-www-form-urlencoded");
        using var wrongKind = await _server.Client.PostAsync(_server.Messages, form, Cancel);
        using var get = await _server.Client.GetAsync(_server.Messages, Cancel);
        using var elsewhere = await _server.Client.GetAsync(new Uri(_server.Messages, "/admin"), Cancel);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, wrongKind.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, get.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    [Fact]
    public async Task A_picture_of_four_hundred_megapixels_is_refused_before_it_is_decoded()
    {
        var attachment = new Attachment { ContentType = "image/png", ContentUrl = "data:image/png;base64," + Convert.ToBase64String(HugePng(20_000)) };
        var replies = Messages.Texts(await _server.Client.SendAsync(
            _server.Messages, Messages.Of("huge", "1", "") with { Attachments = [attachment] }, Cancel));

        Assert.Single(replies);
        Assert.DoesNotContain("照片收到了", replies[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thousands_of_mutated_activities_never_break_it()
    {
        var random = new Random(1);
        var source = Encoding.UTF8.GetBytes(Good);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = source.ToArray();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            using var content = Messages.Json(bytes);
            using var answer = await _server.Client.PostAsync(_server.Messages, content, Cancel);
            Assert.True((int)answer.StatusCode is 200 or 400 or 501, $"{answer.StatusCode} to {Encoding.UTF8.GetString(bytes)}");
        }

        Assert.Empty(await _server.Ledger.SetAside.ListAsync(1, Cancel));
    }

    /// <summary>A valid PNG of one colour, a few kilobytes long.</summary>
    private static byte[] HugePng(int side)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(header, side);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), side);
        header[8] = 1;
        Chunk(file, "IHDR", header);
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + ((side + 7) / 8)];
            for (var y = 0; y < side; y++)
            {
                zlib.Write(row);
            }
        }

        Chunk(file, "IDAT", data.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        var number = new byte[4];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(body);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(number, Crc32(body));
        file.Write(number);
    }

    private static uint Crc32(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
            }
        }

        return ~crc;
    }
}
