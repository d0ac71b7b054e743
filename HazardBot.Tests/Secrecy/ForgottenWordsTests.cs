using System.Text;
using HazardBot.Hosting;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Tests.Hosting;
using HazardBot.Turns;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HazardBot.Tests.Secrecy;

/// <summary>What was told and then deleted is gone: from every file, for who has the key ring, and from a backup for who hasn't.</summary>
[Collection(ProcessCollection.Name)]
public sealed class ForgottenWordsTests
{
    private const string Mark = "麒麟瓶盖QLPG8842";

    [Fact]
    public async Task Deleted_words_are_gone_and_the_chain_is_proved()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var backup = new TempFolder();
        await using var server = await RunningServer.StartAsync();
        var child = server.Chat("child");
        foreach (var said in new[] { $"他们给我起外号，{Mark}", "就这些", "育才中学", "是" })
        {
            await child.SayAsync(said);
        }

        await ReadByCommitteeAsync(server, cancel);
        Directory.CreateDirectory(backup.Data);
        foreach (var file in Directory.EnumerateFiles(server.Data, "*.db*"))
        {
            File.Copy(file, Path.Combine(backup.Data, Path.GetFileName(file)));
        }

        await child.SayAsync("把我说的都删了");
        await child.SayAsync("删掉");
        Assert.InRange(await server.Ledger.Keys.DestroyDueAsync(TimeProvider.System.GetUtcNow().AddMinutes(1), cancel), 3, 9);

        // With the ring: no turn in which the mark was said or shown can be opened any more.
        Assert.DoesNotContain(await OpenTurnsAsync(server, cancel), body => Encoding.UTF8.GetString(body).Contains(Mark, StringComparison.Ordinal));
        Assert.Empty((await server.Ledger.CaseVerifier.VerifyAsync(cancel)).Findings);
        Assert.Equal(1, (await server.Ledger.CaseVerifier.VerifyAsync(cancel)).WithoutWords);
        Assert.All(Files(server.Data).Concat(Files(backup.Data)), file => Assert.True(Read(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes("QLPG8842")) < 0, file));

        // Without the ring the backup doesn't open at all.
        var (_, installation) = Server.Prepare(["--environment=Development", $"--Data:Directory={backup.Data}"]);
        await Assert.ThrowsAsync<CannotStartException>(() => installation.OpenAsync(cancel));
    }

    /// <summary>The control: before the deletion the same search finds it, in the child's turns and in the committee's.</summary>
    [Fact]
    public async Task Before_the_deletion_who_has_the_ring_reads_them()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var server = await RunningServer.StartAsync();
        var child = server.Chat("child");
        foreach (var said in new[] { $"他们给我起外号，{Mark}", "就这些", "育才中学", "是" })
        {
            await child.SayAsync(said);
        }

        await ReadByCommitteeAsync(server, cancel);

        Assert.True((await OpenTurnsAsync(server, cancel)).Count(body => Encoding.UTF8.GetString(body).Contains(Mark, StringComparison.Ordinal)) >= 2);
    }

    /// <summary>A member of the committee reads the case in a chat: what was shown there goes with the case's words.</summary>
    private static async Task ReadByCommitteeAsync(RunningServer server, CancellationToken cancel)
    {
        var code = server.Services.GetRequiredService<IChanceSource>().NewCode();
        await server.Ledger.Bindings.IssueAsync(new IssueCode("T133", code, IssueCode.Operator), TimeProvider.System.GetUtcNow(), cancel);
        var member = server.Chat("member");
        await member.SayAsync($"绑定 {code}");
        var listed = await member.SayAsync("保密件");
        await member.SayAsync($"{CaseNumber.Find(listed)} 看内容");
        Assert.Contains(Mark, await member.SayAsync("调查"), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<byte[]>> OpenTurnsAsync(RunningServer server, CancellationToken cancel)
    {
        List<byte[]> bodies = [];
        foreach (var name in new[] { "child", "member" })
        {
            var id = server.Ledger.Hash.Of("conversation", "test", name);
            bodies.AddRange((await server.Ledger.Conversations.ListTurnsAsync(id, 0, 100, cancel)).Select(turn => turn.Body).OfType<byte[]>());
        }

        return bodies;
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
