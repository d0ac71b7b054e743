using System.Net;
using System.Text.Json.Nodes;
using HazardBot.Hosting;
using HazardBot.Ledger;
using HazardBot.Ledger.Storage.Sqlite;
using HazardBot.Settings;
using HazardBot.Tests.Hosting;
using Xunit;

namespace HazardBot.Tests.Doors;

/// <summary>While the database is away, nobody is told that something was taken down; when it is back, all goes on by itself.</summary>
public sealed class UnpluggedTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_a_database_the_sender_hears_that_nothing_was_taken_down(bool readsFailToo)
    {
        BrokenDialect? ledger = null;
        await using var server = await RunningServer.StartAsync(open: (installation, cancel) => OpenAsync(installation, ledger = Broken(installation), cancel));
        await IsReadyAsync(server);
        var chat = server.Chat("parent");
        await chat.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        var before = server.File.TurnRows();
        var yes = chat.Message("是");

        (ledger!.IsUnplugged, ledger.IsFull) = (readsFailToo, true);
        using (var refused = await chat.PostAsync((JsonObject)yes.DeepClone()))
        {
            Assert.Contains("没有记下这条消息", await Refusal.ExpectAsync(refused, HttpStatusCode.ServiceUnavailable, "unavailable"), StringComparison.Ordinal);
            Assert.Equal(TimeSpan.FromSeconds(10), refused.Headers.RetryAfter?.Delta);
        }

        Assert.Equal(before, server.File.TurnRows());
        Assert.Equal("ok\n", await server.Http.GetStringAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadyAsync(server));

        (ledger.IsUnplugged, ledger.IsFull) = (false, false);
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync(server));
        Assert.Matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", HttpChat.Texts(await chat.TakenAsync(yes)));
        Assert.Equal(1, server.File.Count("hazard"));
    }

    [Fact]
    public async Task Nothing_is_taken_down_into_a_file_that_was_moved_away()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "an open file can't be moved there");
        await using var server = await RunningServer.StartAsync();
        await IsReadyAsync(server);
        var chat = server.Chat("parent");
        await chat.SayAsync("实验小学后门天天锁着，消防通道堵死了");
        var yes = chat.Message("是");

        Directory.Move(server.Data, server.Data + "-away");
        using (var refused = await chat.PostAsync((JsonObject)yes.DeepClone()))
        {
            await Refusal.ExpectAsync(refused, HttpStatusCode.ServiceUnavailable, "unavailable");
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadyAsync(server));
        Directory.Move(server.Data + "-away", server.Data);

        Assert.Matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}", HttpChat.Texts(await chat.TakenAsync(yes)));
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync(server));
        Assert.Equal(1, server.File.Count("hazard"));
    }

    [Fact]
    public async Task A_backup_put_in_the_place_of_the_data_is_used_from_then_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "an open file can't be moved there");
        await using var server = await RunningServer.StartAsync();
        var chat = server.Chat("parent");
        await chat.ReportAsync();
        var backup = server.Data + "-backup";
        Directory.CreateDirectory(backup);
        server.File.Execute($"VACUUM INTO '{backup}/ledger.db'");
        System.IO.File.Copy(Path.Combine(server.Data, "blobs.db"), Path.Combine(backup, "blobs.db"));
        await chat.ReportAsync();

        Directory.Move(server.Data, server.Data + "-old");
        Directory.Move(backup, server.Data);
        using (var noticed = await chat.PostAsync(chat.Message("你好")))
        {
            // The first to touch the old files is refused; often that is something that runs by itself.
            if (noticed.StatusCode != HttpStatusCode.OK)
            {
                await Refusal.ExpectAsync(noticed, HttpStatusCode.ServiceUnavailable, "unavailable");
            }
        }

        await chat.ReportAsync();
        Assert.Equal(2, server.File.Count("hazard"));
        Assert.Empty(await server.Ledger.SetAside.ListAsync(1, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_is_taken_down_where_the_data_directory_was_deleted()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "an open file can't be deleted there");
        await using var server = await RunningServer.StartAsync();
        var chat = server.Chat("parent");
        await chat.SayAsync("你好");

        Directory.Delete(server.Data, recursive: true);
        using var refused = await chat.PostAsync(chat.Message("实验小学后门天天锁着"));

        await Refusal.ExpectAsync(refused, HttpStatusCode.ServiceUnavailable, "unavailable");
    }

    [Fact]
    public async Task A_photo_that_can_not_be_stored_is_not_swallowed()
    {
        BrokenDialect? blobs = null;
        await using var server = await RunningServer.StartAsync(open: (installation, cancel) => OpenLedger.OpenAsync(
            new SqliteDialect(installation.LedgerFile, SqliteMigrations.Ledger),
            blobs = new BrokenDialect(new SqliteDialect(installation.BlobsFile, SqliteMigrations.Blobs)),
            KeyRingProtection.Open(installation.KeyRingDirectory, null, null),
            "QD",
            installation.Zone,
            cancel));
        var chat = server.Chat("parent");
        var message = chat.Message("实验小学后门锁着");
        message["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "image/png",
            ["contentUrl"] = "data:image/png;base64," + Convert.ToBase64String(Photos.Pictures.BlackPng(20, 20)),
        });

        blobs!.IsFull = true;
        using (var refused = await chat.PostAsync((JsonObject)message.DeepClone()))
        {
            await Refusal.ExpectAsync(refused, HttpStatusCode.ServiceUnavailable, "unavailable");
        }

        blobs.IsFull = false;
        await chat.TakenAsync(message);
    }

    [Fact]
    public async Task A_file_that_is_no_longer_a_database_is_told_until_it_is_one_again()
    {
        await using var server = await RunningServer.StartAsync();
        var chat = server.Chat("parent");
        await chat.SayAsync("你好");

        // A table that is gone: the nearest to a spoilt file that can be mended while the server holds it open.
        server.File.Execute("ALTER TABLE conversation RENAME TO conversation_away");
        using (var refused = await chat.PostAsync(chat.Message("实验小学后门锁着")))
        {
            await Refusal.ExpectAsync(refused, HttpStatusCode.ServiceUnavailable, "unavailable");
        }

        server.File.Execute("ALTER TABLE conversation_away RENAME TO conversation");
        await chat.ReportAsync();
    }

    private static BrokenDialect Broken(Installation installation) => new(new SqliteDialect(installation.LedgerFile, SqliteMigrations.Ledger));

    private static Task<OpenLedger> OpenAsync(Installation installation, BrokenDialect ledger, CancellationToken cancel) => OpenLedger.OpenAsync(
        ledger,
        new SqliteDialect(installation.BlobsFile, SqliteMigrations.Blobs),
        KeyRingProtection.Open(installation.KeyRingDirectory, null, null),
        "QD",
        installation.Zone,
        cancel);

    private static async Task IsReadyAsync(RunningServer server)
    {
        while (await ReadyAsync(server) != HttpStatusCode.OK)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<HttpStatusCode> ReadyAsync(RunningServer server)
    {
        using var response = await server.Http.GetAsync(new Uri("/readyz", UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
