using HazardBot.Alerts;
using HazardBot.Chat;
using HazardBot.Delivery;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Reporting;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Hazards;
using HazardBot.Settings;
using HazardBot.Tests.Storage;
using HazardBot.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace HazardBot.Tests.Alerts;

/// <summary>A script's world whose alerts are sent by channels that a test controls.</summary>
internal sealed class AlertWorld : IAsyncDisposable
{
    private readonly Dictionary<string, Speaker> _speakers = new(StringComparer.Ordinal);
    private readonly LocalTime _time;
    private readonly AlertPass _pass;

    private AlertWorld(ScriptWorld script, RegisterWatch registers)
    {
        (Script, _time) = (script, new(script.Clock, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")));
        Registers = registers;
        _pass = NewPass();
        var senders = new ChannelSenders([Sender], script.Clock);
        var notices = new Notices(script.Ledger, registers, Dialogs.Reporting.Pilot.All, senders, _time, "");
        Deliverer = new(
            script.Ledger, script.Turns, _pass, new Hotlines(), new OutsideSettings(), senders, new(script.Ledger, registers, senders), notices, _time, NullLogger<AlertDeliverer>.Instance);
    }

    public ScriptWorld Script { get; }

    public RegisterWatch Registers { get; }

    public AlertDeliverer Deliverer { get; }

    public WilfulSender Sender { get; } = new();

    public static async Task<AlertWorld> OpenAsync(CancellationToken cancel)
    {
        var script = await ScriptWorld.OpenAsync(null, cancel);
        var registers = new RegisterWatch(script.Ledger.Organizations);
        await registers.RefreshAsync(cancel);
        return new(script, registers);
    }

    /// <summary>As another node has it.</summary>
    public AlertPass NewPass() => new(Script.Ledger, AlertRules.Shipped, Registers, new SystemChance(), _time);

    public Task<IReadOnlyList<Activity>> SayAsync(string name, string text, CancellationToken cancel) =>
        (_speakers.TryGetValue(name, out var speaker) ? speaker : _speakers[name] = new Speaker(name, () => Script.Turns)).SayAsync(text, cancel);

    /// <summary>Binds a chat of this name to a member of staff.</summary>
    public async Task BindAsync(string staff, string chat, CancellationToken cancel)
    {
        var code = Script.Chance.NewCode();
        await Script.Ledger.Bindings.IssueAsync(new(staff, code, "operator"), Script.Now, cancel);
        await SayAsync(chat, $"绑定 {code}", cancel);
    }

    /// <summary>What the lane of alerts does in one look: everything that is due.</summary>
    public async Task<int> DeliverAsync(CancellationToken cancel)
    {
        var done = 0;
        while (await Script.Ledger.Outbox.ClaimAlertAsync(Samples.NewId(), Script.Now, cancel) is { } claimed)
        {
            await Deliverer.DeliverAsync(claimed, cancel);
            done++;
        }

        return done;
    }

    public async Task<IReadOnlyList<OutgoingLine>> ListAsync(OutgoingState state, CancellationToken cancel) =>
        [.. (await Script.Ledger.Outbox.ListAsync(state, 100, cancel)).Where(line => line.Message.Kind == OutgoingKind.Alert)];

    public ValueTask DisposeAsync() => Script.DisposeAsync();
}

/// <summary>A channel that ends a send as the test says.</summary>
internal sealed class WilfulSender : IChannelSender
{
    private readonly Lock _lock = new();
    private readonly List<(string To, string Text)> _sent = [];

    public string Channel => Speaker.Channel;

    public Dictionary<string, SendResult> Ends { get; } = new(StringComparer.Ordinal);

    /// <summary>Sends to this chat wait for it.</summary>
    public (string To, Task Until)? Slow { get; set; }

    public IReadOnlyList<(string To, string Text)> Sent
    {
        get
        {
            lock (_lock)
            {
                return [.. _sent];
            }
        }
    }

    public async Task<SendResult> SendAsync(ReplyAddress to, IReadOnlyList<Activity> messages, CancellationToken cancel)
    {
        if (Slow is { } slow && slow.To == to.User)
        {
            await slow.Until;
        }

        var end = Ends.GetValueOrDefault(to.User, SendResult.Sent);
        if (end.End == SendEnd.Sent)
        {
            lock (_lock)
            {
                _sent.AddRange(messages.Select(message => (to.User, message.Text ?? "")));
            }
        }

        return end;
    }
}
