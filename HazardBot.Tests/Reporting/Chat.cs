using System.Globalization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using Xunit;

namespace HazardBot.Tests.Reporting;

/// <summary>A person talking with the bot; the state goes through its bytes between every two messages.</summary>
internal sealed class Chat(MemoryLedger ledger, string person = "parent", IUnderstanding? understanding = null)
{
    private static int _serial;

    private readonly RootDialog _dialog = new(understanding ?? new SmallUnderstanding(), new Hotlines());
    private byte[] _state = ConversationState.New.ToBytes();

    public static Register Register { get; } = new(
    [
        new("qd", "示例市教育局", OrganizationKind.Bureau, null, []),
        new("qd-n", "南岭区教体局", OrganizationKind.District, "qd", []),
        new("qd-b", "北滩区教体局", OrganizationKind.District, "qd", []),
        new("s1", "南岭实验小学", OrganizationKind.School, "qd-n", ["实验小学", "Shiyan Primary"]),
        new("s2", "北滩第二中学", OrganizationKind.School, "qd-b", ["二中"]),
        new("s3", "北滩第二中学分校", OrganizationKind.School, "qd-b", ["分校区"]),
        new("s4", "南岭育才学校", OrganizationKind.School, "qd-n", ["育才学校"]),
        new("s5", "北滩育才学校", OrganizationKind.School, "qd-b", ["育才学校"]),
    ], [new("t1", "简修门", "s1", StaffRole.SafetyOfficer)])
    {
        Places = [new("g1", "s1", "东门", "East gate")],
    };

    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));

    public ConversationState State => ConversationState.FromBytes(_state);

    public IReadOnlyList<Reply> Last { get; private set; } = [];

    public string LastText => string.Join('\n', Last.Select(r => r.Text));

    public Task<string> SayAsync(string text, params Guid[] photos) => SendAsync(new IncomingMessage(text, null, photos, 0, false, "zh-CN", From));

    public Task<string> ScanAsync(ScannedCode code) => SendAsync(new IncomingMessage("", null, [], 0, true, "zh-CN", From) { Scanned = code });

    public Task<string> TapAsync(ButtonAction action) => SendAsync(new IncomingMessage("", action, [], 0, false, "zh-CN", From));

    public Task<string> TapAsync(string title) => TapAsync(Button(title));

    public ButtonAction Button(string title) => Last.SelectMany(r => r.Buttons).First(b => b.Title == title).Action;

    private ReplyAddress From => new("test", person, person, null, "zh-CN");

    private async Task<string> SendAsync(IncomingMessage message)
    {
        var turn = new Turn
        {
            State = State,
            Message = message,
            Now = Now,
            Chance = new Chance(() => Guid.CreateVersion7(Now), NewReceipt, year => string.Create(CultureInfo.InvariantCulture, $"QD-{year}-{Interlocked.Increment(ref _serial):D6}")),
            Register = Register,
            Ledger = ledger,
            Desk = ledger,
            Sweeps = ledger,
            Queries = ledger,
        };
        var outcome = await _dialog.RunAsync(turn, TestContext.Current.CancellationToken);
        Assert.NotEmpty(outcome.Replies);
        Assert.All(outcome.Replies, r => Assert.InRange(r.Buttons.Count, 0, 4));
        foreach (var write in outcome.Writes)
        {
            ledger.Do(write);
        }

        _state = outcome.State.ToBytes();
        Last = outcome.Replies;
        return LastText;
    }

    private static string NewReceipt() => string.Create(CultureInfo.InvariantCulture, $"4728{Interlocked.Increment(ref _serial):D12}");
}
