using System.Text;
using HazardBot.Alerts;
using HazardBot.Channels.Mail;
using HazardBot.Channels.Sms;
using HazardBot.Chat;
using HazardBot.Delivery;
using HazardBot.Dialogs.Reporting;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Settings;
using HazardBot.Tests.Alerts;
using HazardBot.Tests.Storage;
using HazardBot.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HazardBot.Tests.MailAndSms;

/// <summary>A script's world with a chat, a mail server and an SMS gateway that a test controls, and staff whose addresses stand in the register.</summary>
internal sealed class NoticeWorld : IAsyncDisposable
{
    public const string Page = "https://bot.example.cn";

    private readonly SmsHttp _http;
    private readonly Deliverer _deliverer;
    private readonly AlertDeliverer _alerts;

    private NoticeWorld(ScriptWorld script)
    {
        Script = script;
        _http = new SmsHttp(Sms);
        var time = script.Services.GetRequiredService<LocalTime>();
        var registers = script.Services.GetRequiredService<RegisterWatch>();
        var senders = new ChannelSenders([Chat, new MailSender(Mail.Settings(), script.Clock), new SmsSender(SmsSimulator.Settings, _http, script.Clock)], script.Clock);
        var staff = new StaffAddresses(script.Ledger, registers, senders);
        var notices = new Notices(script.Ledger, registers, Dialogs.Reporting.Pilot.All, senders, time, Page);
        Pass = new(script.Ledger, AlertRules.Shipped, registers, new SystemChance(), time);
        _alerts = new(script.Ledger, script.Turns, Pass, new Hotlines(), Outside, senders, staff, notices, time, NullLogger<AlertDeliverer>.Instance);
        _deliverer = new(
            script.Ledger,
            new(script.Ledger, script.Turns, script.Services.GetRequiredService<PushRenderer>(), _alerts, senders, staff, notices, time),
            time,
            NullLogger<Deliverer>.Instance,
            Deliverer.UsuallyAtOnce);
    }

    public static OutsideSettings Outside { get; } = new() { Channel = NoticeChannels.Sms, Address = "00000000099" };

    public ScriptWorld Script { get; }

    public WilfulSender Chat { get; } = new();

    public MailSimulator Mail { get; } = new();

    public SmsSimulator Sms { get; } = new();

    public AlertPass Pass { get; }

    /// <param name="addresses">Staff code, telephone, mail address; nobody else has any.</param>
    public static async Task<NoticeWorld> OpenAsync(CancellationToken cancel, params (string Staff, string Phone, string Email)[] addresses)
    {
        var script = await ScriptWorld.OpenAsync(null, cancel);
        var rows = Encoding.UTF8.GetString(DemoRegister.StaffFile()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row =>
        {
            var cells = row.TrimEnd('\r').Split(',');
            if (cells[0].TrimStart('\ufeff') == "code")
            {
                return row;
            }

            (_, cells[4], cells[8]) = addresses.FirstOrDefault(address => address.Staff == cells[0], (Staff: "", Phone: "", Email: ""));
            return string.Join(',', cells);
        });
        var result = await new RegisterImporter(script.Ledger.Organizations, script.Clock).ImportStaffAsync(Encoding.UTF8.GetBytes(string.Join('\n', rows)), cancel);
        Xunit.Assert.NotNull(result.Plan);
        await script.RefreshAsync(cancel);
        return new(script);
    }

    public async Task PlayAsync(string script, CancellationToken cancel) => await ScriptRewriter.RunAsync(HazardBot.Chat.Script.Parse(script), new ScriptPlayer(Script, "."), cancel);

    /// <summary>Says something without having anything sent.</summary>
    public Task SayAsync(string name, string text, CancellationToken cancel) => new Speaker(name, () => Script.Turns).SayAsync(text, cancel);

    /// <summary>Sends what is due, alerts by their own lane.</summary>
    public async Task DeliverAsync(CancellationToken cancel)
    {
        while (await Script.Ledger.Outbox.ClaimAlertAsync(Samples.NewId(), Script.Now, cancel) is { } claimed)
        {
            await _alerts.DeliverAsync(claimed, cancel);
        }

        await _deliverer.RunAsync(cancel);
    }

    public Task<IReadOnlyList<OutgoingLine>> ListAsync(OutgoingState state, CancellationToken cancel) => Script.Ledger.Outbox.ListAsync(state, 100, cancel);

    public async ValueTask DisposeAsync()
    {
        _deliverer.Dispose();
        _http.Dispose();
        await Mail.DisposeAsync();
        await Script.DisposeAsync();
    }

}
