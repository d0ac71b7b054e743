using System.Text;
using System.Text.RegularExpressions;
using HazardBot.Backups;
using HazardBot.Hosting;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Backups;

/// <summary>Two files: together they bring everything back, alone each opens nothing.</summary>
public sealed partial class BackupTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Data => _folder["one/data.zip"];

    private string Keys => _folder["two/keys.zip"];

    [Fact]
    public async Task Both_together_open_what_was_sealed_and_nothing_is_sent_until_it_is_released()
    {
        var receipt = await BackUpAsync();
        var restored = Restored("new");

        await BackupReader.RestoreAsync(restored, Data, Keys, TimeProvider.System, Cancel);

        await using var ledger = await restored.OpenAsync(Cancel);
        var report = await ledger.Hazards.FindByReceiptAsync(receipt, Cancel);
        Assert.Equal(receipt, await ledger.Hazards.ShowReceiptAsync(report!.Id, Cancel));
        Assert.Empty((await ledger.Verifier.VerifyAsync(Cancel)).Findings);

        var now = TimeProvider.System.GetUtcNow().AddMinutes(1);
        Assert.NotNull(await ledger.Outbox.HeldSinceAsync(Cancel));
        Assert.Null(await ledger.Outbox.ClaimAsync(Guid.CreateVersion7(), now, Cancel));
        Assert.Null(await ledger.Replies.ClaimAsync(Guid.CreateVersion7(), now, Cancel));
        await ledger.Outbox.ReleaseAsync(Cancel);
        Assert.NotNull(await ledger.Outbox.ClaimAsync(Guid.CreateVersion7(), now, Cancel));
    }

    [Fact]
    public async Task The_data_alone_open_nothing_and_leave_nothing_behind()
    {
        var receipt = await BackUpAsync();
        await using var stranger = await RunningServer.StartAsync();
        var foreign = _folder["three/keys.zip"];
        Directory.CreateDirectory(_folder["three"]);
        await BackupWriter.WriteKeysAsync(Installation(stranger.Data), foreign, Cancel);
        var restored = Restored("alone");

        await Assert.ThrowsAsync<CannotStartException>(() => BackupReader.RestoreAsync(restored, Data, foreign, TimeProvider.System, Cancel));

        Assert.False(File.Exists(restored.LedgerFile));
        Assert.Empty(Directory.EnumerateFiles(restored.KeyRingDirectory));
        Assert.DoesNotContain(receipt, await AllTextAsync(Data), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keys_alone_hold_no_word_of_anybody()
    {
        await BackUpAsync();
        var restored = Restored("empty");

        await Assert.ThrowsAsync<CannotStartException>(() => BackupReader.RestoreAsync(restored, Keys, Keys, TimeProvider.System, Cancel));
        var text = await AllTextAsync(Keys);

        Assert.DoesNotContain("后门", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_cut_is_refused_and_an_installation_with_data_is_never_written_over()
    {
        await BackUpAsync();
        var bytes = await File.ReadAllBytesAsync(Data, Cancel);
        await File.WriteAllBytesAsync(_folder["one/cut.zip"], bytes[..(bytes.Length / 2)], Cancel);
        var restored = Restored("new");

        await Assert.ThrowsAsync<CannotStartException>(() => BackupReader.RestoreAsync(restored, _folder["one/cut.zip"], Keys, TimeProvider.System, Cancel));
        await BackupReader.RestoreAsync(restored, Data, Keys, TimeProvider.System, Cancel);
        await Assert.ThrowsAsync<CannotStartException>(() => BackupReader.RestoreAsync(restored, Data, Keys, TimeProvider.System, Cancel));
    }

    public void Dispose() => _folder.Dispose();

    /// <returns>The digits of a receipt whose report is in the backup, with a message that waits to be sent.</returns>
    private async Task<string> BackUpAsync()
    {
        await using var server = await RunningServer.StartAsync();
        var sent = await server.Chat("parent").ReportAsync();
        await server.Ledger.Outbox.HoldAsync(TimeProvider.System.GetUtcNow(), Cancel);
        var waits = new Commit();
        await server.Ledger.HazardWriter.AddAsync(waits, new SendMessage(Guid.CreateVersion7(), OutgoingKind.Task, "T113", null, null), TimeProvider.System.GetUtcNow(), Cancel);
        await server.Ledger.CommitAsync(waits, Cancel);
        server.File.Execute("UPDATE outbox SET due_at = due_at + 50000");
        await server.Ledger.Outbox.ReleaseAsync(Cancel);
        Directory.CreateDirectory(_folder["one"]);
        Directory.CreateDirectory(_folder["two"]);
        await BackupWriter.WriteDataAsync(Installation(server.Data), Data, Cancel);
        await BackupWriter.WriteKeysAsync(Installation(server.Data), Keys, Cancel);
        return Receipt().Match(sent).Value.Replace(" ", "", StringComparison.Ordinal);
    }

    private Installation Restored(string name) => Installation(_folder[name]);

    private static Installation Installation(string data) => Server.Prepare(["--environment=Development", $"--Data:Directory={data}"]).Installation;

    /// <summary>Everything in a zip, unpacked.</summary>
    private static async Task<string> AllTextAsync(string file)
    {
        await using var zip = await System.IO.Compression.ZipFile.OpenReadAsync(file, Cancel);
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(Cancel), Encoding.UTF8);
            text.Append(await reader.ReadToEndAsync(Cancel));
        }

        return text.ToString();
    }

    [GeneratedRegex("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex Receipt();
}
