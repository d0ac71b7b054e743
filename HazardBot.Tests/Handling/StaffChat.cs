using System.Globalization;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Tests.Reporting;
using Xunit;

namespace HazardBot.Tests.Handling;

/// <summary>A member of staff talking with the bot; the state goes through its bytes between every two messages.</summary>
internal sealed class StaffChat(DeskLedger ledger, string staff)
{
    private readonly RootDialog _dialog = new(new LexiconUnderstanding());
    private byte[] _state = ConversationState.New.ToBytes();

    public static Register Register { get; } = new(
        [
            new("qd", "示例市教育局", OrganizationKind.Bureau, null, []),
            new("qd-n", "南岭区教体局", OrganizationKind.District, "qd", ["南岭"]),
            new("qd-b", "北滩区教体局", OrganizationKind.District, "qd", ["北滩"]),
            new("s1", "南岭实验小学", OrganizationKind.School, "qd-n", ["实验小学"]),
            new("s2", "北滩第二中学", OrganizationKind.School, "qd-b", ["北滩二中"]),
            new("s3", "南岭育才学校", OrganizationKind.School, "qd-n", ["育才学校"]),
        ],
        [
            new("officer", "石勤检", "s1", StaffRole.SafetyOfficer),
            new("head", "郝校风", "s1", StaffRole.Head),
            new("handler", "王建国", "s1", StaffRole.Teacher),
            new("other", "王小满", "s1", StaffRole.Teacher),
            new("teacher", "贾老师", "s1", StaffRole.Teacher),
            new("district", "万无失", "qd-n", StaffRole.DistrictSafety),
            new("bureau", "甄安全", "qd", StaffRole.BureauSafety),
            new("foreign", "严丝缝", "s2", StaffRole.SafetyOfficer),
        ]);

    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));

    public ConversationState State
    {
        get => ConversationState.FromBytes(_state);
        set => _state = value.ToBytes();
    }

    public IReadOnlyList<Reply> Last { get; private set; } = [];

    public IReadOnlyList<LedgerWrite> Writes { get; private set; } = [];

    public IEnumerable<string> Titles => Last.SelectMany(r => r.Buttons).Select(b => b.Title);

    public Task<string> SayAsync(string text, params Guid[] photos) => SendAsync(new IncomingMessage(text, null, photos, 0, false, "zh-CN", From));

    public Task<string> TapAsync(string title) => TapAsync(Button(title));

    public Task<string> TapAsync(ButtonAction action) => SendAsync(new IncomingMessage("", action, [], 0, false, "zh-CN", From));

    public ButtonAction Button(string title) => Last.SelectMany(r => r.Buttons).First(b => b.Title == title).Action;

    public IEnumerable<string> Sent(OutgoingKind kind) => Writes.OfType<SendMessage>().Where(m => m.Kind == kind).Select(m => m.Staff ?? "reporter");

    private ReplyAddress From => new("test", staff, staff, null, "zh-CN");

    private async Task<string> SendAsync(IncomingMessage message)
    {
        var serial = ledger.Hazards.Count;
        var turn = new Turn
        {
            State = State,
            Message = message,
            Now = Now,
            Chance = new Chance(() => Guid.CreateVersion7(Now), () => "4728000000000001", year => string.Create(CultureInfo.InvariantCulture, $"QD-{year}-{++serial:D6}")),
            Register = Register,
            Ledger = new MemoryLedger(),
            Sweeps = ledger,
            Desk = ledger,
            Queries = new MemoryLedger(),
            Staff = Register.FindStaff(staff),
        };
        var outcome = await _dialog.RunAsync(turn, TestContext.Current.CancellationToken);
        Assert.NotEmpty(outcome.Replies);
        Assert.All(outcome.Replies, r => Assert.InRange(r.Buttons.Count, 0, 4));
        ledger.Do(outcome.Writes);
        State = outcome.State;
        (Last, Writes) = (outcome.Replies, outcome.Writes);
        return string.Join('\n', Last.Select(r => r.Text));
    }
}
