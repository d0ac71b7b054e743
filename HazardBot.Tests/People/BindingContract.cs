using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Ledger.Storage;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.People;

public abstract class BindingContract(LedgerFixture fixture) : LedgerContract(fixture)
{
    private static int _serial;

    private readonly string _staff = $"P{Interlocked.Increment(ref _serial)}-{Samples.NewId():N}";

    private static DateTimeOffset Now => Samples.Now;

    [Fact]
    public async Task A_code_binds_a_chat_and_is_used_up()
    {
        var code = await IssueAsync();
        Assert.Equal(_staff, await Ledger.Bindings.FindCodeAsync(code, Now, Cancel));

        var id = await BindAsync(code, "user-a");

        Assert.Null(await Ledger.Bindings.FindCodeAsync(code, Now, Cancel));
        var bound = Assert.Single(await Ledger.Bindings.ListAsync(_staff, Cancel));
        Assert.Equal((id, _staff, "wecom", (BindingEnd?)null), (bound.Id, bound.Staff, bound.Channel, bound.Ended));
        Assert.True(Ledger.Bindings.IsOf(bound, "wecom", User("user-a")));
        Assert.False(Ledger.Bindings.IsOf(bound, "wecom", User("USER-A")));
        Assert.False(Ledger.Bindings.IsOf(bound, "feishu", User("user-a")));
        Assert.Equal(Address("user-a"), Assert.Single(await Ledger.Bindings.AddressesAsync(_staff, Cancel)).Address);
    }

    [Fact]
    public async Task Of_chats_racing_for_one_code_one_wins()
    {
        var code = await IssueAsync();

        var ends = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Task.Run(
            () => WriteAsync(new BindChat(Samples.NewId(), _staff, code, Address($"racer-{n}"))), Cancel)));

        Assert.Single(ends, end => end.IsDone);
        Assert.All(ends.Where(end => !end.IsDone), end => Assert.Equal(CommitEnd.Stale, end.End));
        Assert.Single(await Ledger.Bindings.ListAsync(_staff, Cancel));
    }

    [Fact]
    public async Task A_new_code_voids_the_one_before()
    {
        var first = await IssueAsync();
        var second = await IssueAsync();

        Assert.Null(await Ledger.Bindings.FindCodeAsync(first, Now, Cancel));
        Assert.Equal(CommitEnd.Stale, (await WriteAsync(new BindChat(Samples.NewId(), _staff, first, Address("late")))).End);
        Assert.Equal(_staff, await Ledger.Bindings.FindCodeAsync(second, Now, Cancel));
    }

    [Fact]
    public async Task A_code_is_good_for_seven_days()
    {
        var code = await IssueAsync();

        Assert.NotNull(await Ledger.Bindings.FindCodeAsync(code, Now.AddDays(7).AddMilliseconds(-1), Cancel));
        Assert.Null(await Ledger.Bindings.FindCodeAsync(code, Now.AddDays(7), Cancel));
        var bind = new BindChat(Samples.NewId(), _staff, code, Address("late"));
        Assert.Equal(CommitEnd.Stale, (await WriteAsync(bind, Now.AddDays(7))).End);
    }

    [Fact]
    public async Task A_chat_bound_anew_belongs_to_the_last()
    {
        var first = await BindAsync(await IssueAsync(), "shared");
        var second = await BindAsync(await IssueAsync(), "shared");

        Assert.Equal(second, Assert.Single(await Ledger.Bindings.ListAsync(_staff, Cancel)).Id);
        Assert.Equal(BindingEnd.Replaced, (await Ledger.Bindings.FindAsync(first, Cancel))?.Ended);
        Assert.Null(await Ledger.Keys.FindAsync(first, Cancel));
    }

    [Fact]
    public async Task An_ended_binding_can_be_relied_on_by_nobody_and_its_address_is_gone()
    {
        var id = await BindAsync(await IssueAsync(), "user-b");
        var other = await BindAsync(await IssueAsync(), "user-c");
        var bound = (await Ledger.Bindings.FindAsync(id, Cancel))!;
        Assert.True((await RelyAsync(bound, Now)).IsDone);

        await WriteAsync(new EndBinding(id, BindingEnd.Self));

        Assert.Equal(CommitEnd.Stale, (await RelyAsync(bound, Now)).End);
        Assert.Equal(CommitEnd.Stale, (await RelyAsync(bound, Now.AddHours(2))).End);
        Assert.Equal(BindingEnd.Self, (await Ledger.Bindings.FindAsync(id, Cancel))?.Ended);
        Assert.Null(await Ledger.Keys.FindAsync(id, Cancel));
        Assert.Equal(other, Assert.Single(await Ledger.Bindings.AddressesAsync(_staff, Cancel)).Binding);
    }

    [Fact]
    public async Task Who_left_has_neither_chats_nor_a_code()
    {
        var ids = new[] { await BindAsync(await IssueAsync(), "user-d"), await BindAsync(await IssueAsync(), "user-e") };
        var open = await IssueAsync();

        await Ledger.Bindings.EndAllAsync(new EndBindingsOf(_staff, BindingEnd.Left), Now, Cancel);

        Assert.Empty(await Ledger.Bindings.ListAsync(_staff, Cancel));
        Assert.Empty(await Ledger.Bindings.AddressesAsync(_staff, Cancel));
        Assert.Null(await Ledger.Bindings.FindCodeAsync(open, Now, Cancel));
        Assert.All(ids, id => Assert.Null(Ledger.Keys.FindAsync(id, Cancel).GetAwaiter().GetResult()));
    }

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public async Task A_use_is_written_down_once_an_hour(int minutes, bool written)
    {
        var bound = (await Ledger.Bindings.FindAsync(await BindAsync(await IssueAsync(), "user-f"), Cancel))!;
        var later = Now.AddMinutes(minutes);

        Assert.True((await RelyAsync(bound, later)).IsDone);

        Assert.Equal(written ? later : Now, (await Ledger.Bindings.FindAsync(bound.Id, Cancel))!.UsedAt);
    }

    [Fact]
    public async Task A_browser_left_alone_for_twelve_hours_is_bound_no_more_and_a_messenger_stays()
    {
        await using var own = await OwnAsync();
        var (idle, used, messenger) = (await BindAsync("idle", "web", own), await BindAsync("used", "directline", own), await BindAsync("chat", "wecom", own));
        var commit = new Commit();
        BindingStore.Rely(commit, (await own.Bindings.FindAsync(used, Cancel))!, Now.AddHours(3));
        await own.Database.CommitAsync(commit, Cancel);

        Assert.Equal(0, await own.IdleBindings.EndIdleAsync(Now.AddHours(12).AddMilliseconds(-1), Cancel));
        Assert.Equal(1, await own.IdleBindings.EndIdleAsync(Now.AddHours(12), Cancel));

        Assert.Equal(BindingEnd.Idle, (await own.Bindings.FindAsync(idle, Cancel))?.Ended);
        Assert.Null(await own.Keys.FindAsync(idle, Cancel));
        Assert.Null((await own.Bindings.FindAsync(used, Cancel))?.Ended);
        Assert.Null((await own.Bindings.FindAsync(messenger, Cancel))?.Ended);
    }

    [Fact]
    public async Task Neither_code_nor_address_stands_in_the_clear()
    {
        var code = await IssueAsync();
        var id = await BindAsync(code, "user-g");

        var row = await Ledger.PeekAsync<byte[]>("SELECT address_sealed FROM binding WHERE id = @id", new { id = id.ToColumn() });
        var stored = System.Text.Encoding.UTF8.GetString(row!);
        Assert.DoesNotContain(User("user-g"), stored, StringComparison.Ordinal);
        Assert.Equal(1, await Ledger.PeekAsync<int>("SELECT count(*) FROM binding_code WHERE staff = @staff AND used_at IS NOT NULL", new { staff = _staff }));
        Assert.Equal(0, await Ledger.PeekAsync<int>("SELECT count(*) FROM binding_code WHERE code = @plain", new { plain = System.Text.Encoding.ASCII.GetBytes(code.PadRight(32)) }));
    }

    private async Task<string> IssueAsync()
    {
        var code = BindingCode.Create();
        await Ledger.Bindings.IssueAsync(new IssueCode(_staff, code, IssueCode.Operator), Now, Cancel);
        return code;
    }

    private async Task<Guid> BindAsync(string code, string user)
    {
        var id = Samples.NewId();
        Assert.True((await WriteAsync(new BindChat(id, _staff, code, Address(user)))).IsDone);
        return id;
    }

    private static async Task<Guid> BindAsync(string staff, string channel, TestLedger ledger)
    {
        var (id, code) = (Samples.NewId(), BindingCode.Create());
        await ledger.Bindings.IssueAsync(new IssueCode(staff, code, IssueCode.Operator), Now, Cancel);
        var commit = new Commit();
        ledger.Bindings.Add(commit, new BindChat(id, staff, code, new ReplyAddress(channel, "c", staff, null, "zh-CN")), Now);
        Assert.True((await ledger.Database.CommitAsync(commit, Cancel)).IsDone);
        return id;
    }

    private Task<CommitResult> WriteAsync(BindingWrite write, DateTimeOffset? now = null)
    {
        var commit = new Commit();
        Ledger.Bindings.Add(commit, write, now ?? Now);
        return Ledger.Database.CommitAsync(commit, Cancel);
    }

    private Task<CommitResult> RelyAsync(Binding binding, DateTimeOffset now)
    {
        var commit = new Commit();
        BindingStore.Rely(commit, binding, now);
        return Ledger.Database.CommitAsync(commit, Cancel);
    }

    private string User(string user) => $"{user}-of-{_staff}";

    private ReplyAddress Address(string user) => new("wecom", "chat", User(user), null, "zh-CN");
}

public sealed class BindingOnSqlite(SqliteFixture fixture) : BindingContract(fixture), IClassFixture<SqliteFixture>;

public sealed class BindingOnSqlServer(SqlServerFixture fixture) : BindingContract(fixture), IClassFixture<SqlServerFixture>;
