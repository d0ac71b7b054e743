using System.Text;
using HazardBot.Dialogs.Activities;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Secrecy;

/// <summary>One marked word is said through every door and place; then files, logs and the temporary folder are searched byte for byte.</summary>
[Collection(ProcessCollection.Name)]
public sealed class MarkedWordTests
{
    private const string Mark = "麒麟瓶盖QLPG7731";
    private const string Phone = "13912347731";
    private const string PlainWord = "琉璃瓦掉下来的声音";

    [Fact]
    public async Task What_a_person_said_stands_nowhere_in_the_clear()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var logs = new CapturedLogs();
        var before = Directory.EnumerateFiles(Path.GetTempPath()).ToHashSet(StringComparer.Ordinal);
        await using var server = await RunningServer.StartAsync(logs: logs);
        foreach (var activity in Everywhere())
        {
            await server.Http.SendAsync(server.Messages, activity, cancel);
        }

        using (var broken = Messages.Json($$"""{"type":"message","text":"{{Mark}}" """))
        {
            using var answer = await server.Http.PostAsync(new Uri(server.Messages, $"/api/messages?q={Uri.EscapeDataString("QLPG7731")}"), broken, cancel);
            Assert.DoesNotContain("QLPG7731", await answer.Content.ReadAsStringAsync(cancel), StringComparison.Ordinal);
        }

        Assert.Contains(Files(server.Data), file => Holds(file, Encoding.UTF8.GetBytes(PlainWord)));
        foreach (var form in Forms())
        {
            Assert.DoesNotContain(Files(server.Data), file => Holds(file, form));
            Assert.DoesNotContain(Directory.EnumerateFiles(Path.GetTempPath()).Where(f => !before.Contains(f)), file => Holds(file, form));
        }

        // Request targets are the caller's own and are logged by nobody here; words are what may not be.
        Assert.DoesNotContain(logs.Lines, line => line.Contains(Mark, StringComparison.Ordinal) || line.Contains(Phone, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nor_in_the_files_of_a_server_that_was_killed_and_one_that_was_stopped()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var folder = new TempFolder();
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(1) };
        var settings = new Dictionary<string, string>(Installed.Development(folder)) { ["Logging__LogLevel__Default"] = "Trace" };
        await using (var killed = BotProcess.Start([], settings))
        {
            await SayEverywhereAsync(client, await killed.AddressAsync(), cancel);
            await killed.KillAsync();
            StandsNowhere(folder.Data, killed);
        }

        await using var stopped = BotProcess.Start([], settings);
        await SayEverywhereAsync(client, await stopped.AddressAsync(), cancel);
        Assert.Equal(0, await stopped.StopAsync());
        StandsNowhere(folder.Data, stopped);
    }

    private static async Task SayEverywhereAsync(HttpClient client, Uri address, CancellationToken cancel)
    {
        foreach (var activity in Everywhere())
        {
            await client.SendAsync(new Uri(address, "/api/messages"), activity, cancel);
        }
    }

    private static void StandsNowhere(string data, BotProcess process)
    {
        Assert.Contains(Files(data), file => Holds(file, Encoding.UTF8.GetBytes(PlainWord)));
        foreach (var form in Forms())
        {
            Assert.DoesNotContain(Files(data), file => Holds(file, form));
        }

        foreach (var said in new[] { process.Output, process.Errors })
        {
            Assert.DoesNotContain(Mark, said, StringComparison.Ordinal);
            Assert.DoesNotContain(Phone, said, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<Activity> Everywhere()
    {
        // A draft that is left standing, an answer, a correction, a cancelled report, small talk, a receipt that isn't one.
        yield return Messages.Of("draft", "1", $"实验小学后门锁着{Mark}");
        yield return Messages.Of("draft", "2", $"不对，是{Mark}门");
        yield return Messages.Of("cancelled", "1", $"实验小学三楼栏杆松了，{Mark}");
        yield return Messages.Of("cancelled", "2", "算了，不报了");
        yield return Messages.Of("talk", "1", Mark);
        yield return Messages.Of("talk", "2", $"回执号 {Mark} 7281 0394");
        yield return Messages.Of("bullying", "1", $"有人欺负{Mark}，天天打他");

        // A danger that people are told of, what is said later, and violence announced.
        yield return Messages.Of("danger", "1", $"实验小学{Mark}着火了");
        yield return Messages.Of("danger", "2", $"{Mark}还有孩子没出来");
        yield return Messages.Of("threat", "1", $"明天我带刀来，就找{Mark}");
        // The confidential stories, from the first word to the yes and after it.
        foreach (var (said, i) in new[] { "就这些", $"{Mark}学校", "育才中学", "遮住", $"没有，{Mark}", "是", "是", $"更正：{Mark}", $"补充：{Mark}", "你们存了我什么" }.Select((said, i) => (said, i)))
        {
            yield return Messages.Of("bullying", $"{i + 2}", said);
        }

        yield return Messages.Of("slapped", "1", $"班主任扇我儿子耳光，{Mark}，别让学校知道");
        yield return Messages.Of("slapped", "2", "实验小学");
        yield return Messages.Of("touched", "1", $"教练摸我，{Mark}");
        yield return Messages.Of("touched", "2", "月亮湾小学");
        yield return Messages.Of("touched", "3", "告诉他");
        yield return Messages.Of("bruises", "1", $"我班上有个女生胳膊上好多伤，是爸爸打的，{Mark}");
        yield return Messages.Of("bruises", "2", $"10点05打的，接警单号{Phone}");
        yield return Messages.Of("cornered", "1", $"有人在吗 我被人堵厕所了 {Mark}");
        yield return Messages.Of("cornered", "2", $"不想活了{Mark}");

        // A submitted report: the words of the danger are the ledger's, the name and the number are not.
        yield return Messages.Of("sent", "1", $"实验小学楼顶{PlainWord}，我叫马麒麟，电话{Phone}");
        yield return Messages.Of("sent", "2", "是");
        yield return Messages.Of("sent", "3", $"刚才说错了，是{Mark}");

        // Names and ids of the platform, a button's value, an attachment, a field that nobody knows.
        yield return Messages.Of(Mark, Mark, "你好") with { From = new ChannelAccount { Id = Mark, Name = Mark } };
        yield return Messages.Of("button", "1", "") with { Value = ActivityWire.Element(Mark) };
        yield return Messages.Of("file", "1", "看") with { Attachments = [new Attachment { ContentType = "image/png", Name = Mark, ContentUrl = $"http://127.0.0.1/{Mark}" }] };
        yield return ActivityWire.Read(Encoding.UTF8.GetBytes(
            $$$"""{"type":"message","id":"1","channelId":"test","from":{"id":"u"},"conversation":{"id":"odd"},"deliveryMode":"expectReplies","text":"你好","favourite":"{{{Mark}}}"}"""));
    }

    private static IEnumerable<byte[]> Forms()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        yield return Encoding.UTF8.GetBytes(Mark);
        yield return Encoding.UTF8.GetBytes("QLPG7731");
        yield return Encoding.Unicode.GetBytes(Mark);
        yield return Encoding.GetEncoding("GB18030").GetBytes("麒麟瓶盖");
        yield return Encoding.UTF8.GetBytes("\\u9e92\\u9e9f");
        yield return Encoding.UTF8.GetBytes("\\u9E92\\u9E9F");
        yield return Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(Mark))[..20]);
        yield return Encoding.ASCII.GetBytes(Phone);
        yield return Encoding.UTF8.GetBytes("马麒麟");
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);

    private static bool Holds(string file, byte[] word)
    {
        try
        {
            // Another program's pipe has no length, and opening it would wait for a writer.
            if (new FileInfo(file).Length == 0)
            {
                return false;
            }

            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray().AsSpan().IndexOf(word) >= 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another program's temporary file, gone or locked meanwhile.
            return false;
        }
    }
}
