using System.Globalization;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Alerting;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Delivery;

/// <summary>Says by mail and SMS that something waits, and where to look; never what. Addresses are those of the register.</summary>
/// <param name="page">Where people reach the chat page; empty where that isn't known.</param>
public sealed class Notices(OpenLedger ledger, RegisterWatch registers, Pilot pilot, ChannelSenders senders, LocalTime time, string page)
{
    /// <summary>Reminders that reach a person by these ways where no chat takes them; each is written once a day, or by somebody's hand.</summary>
    public static bool StandsInFor(OutgoingKind kind) => kind is OutgoingKind.Digest or OutgoingKind.Nudge or OutgoingKind.Sweep;

    /// <summary>Mail first.</summary>
    /// <param name="staff">Staff code.</param>
    public IReadOnlyList<ReplyAddress> AddressesOf(string staff)
    {
        if (registers.Current.FindStaff(staff) is not { VanishedAt: null } member)
        {
            return [];
        }

        List<ReplyAddress> addresses = [];
        if (member.Email is { } email && senders.Reach(NoticeChannels.Mail))
        {
            addresses.Add(AddressAt(NoticeChannels.Mail, email));
        }

        if (Phone(member) is { } phone && senders.Reach(NoticeChannels.Sms))
        {
            addresses.Add(AddressAt(NoticeChannels.Sms, phone));
        }

        return addresses;
    }

    /// <summary>Sends a reminder by mail, else by SMS.</summary>
    /// <returns>Null where there is nothing to say, or no address.</returns>
    public async Task<(SendResult Result, string Channel)?> RemindAsync(OutgoingMessage message, CancellationToken cancel)
    {
        if (message.Staff is not { } staff || !StandsInFor(message.Kind) || !await StillHoldsAsync(message, staff, cancel))
        {
            return null;
        }

        (SendResult, string)? best = null;
        foreach (var address in AddressesOf(staff))
        {
            var result = await senders.SendAsync(address, [ReminderOf(message, address.Channel)], cancel);
            best = best is null || result.End == SendEnd.Sent ? (result, address.Channel) : best;
            if (result.End is SendEnd.Sent or SendEnd.Unknown)
            {
                return (result, address.Channel);
            }
        }

        return best;
    }

    /// <summary>Sends that there is a danger to life.</summary>
    /// <returns>Null where nothing is left to say.</returns>
    public async Task<SendResult?> AlertAsync(OutgoingMessage message, AlertAbout about, ReplyAddress to, CancellationToken cancel)
    {
        var register = registers.Current;
        if (await ledger.Alerts.FindAsync(about.Alert, cancel) is not { } alert
            || !AlertPush.IsToldWithoutWords(alert, about, message.CreatedAt, register, register.FindStaff(message.Staff)))
        {
            return null;
        }

        // Who is outside can't look into the ledger.
        var text = about.To == AlertTo.Outside
            ? Both(to.Channel, NoticeTexts.AlertOutside, language => new Slot("unit", Top(language)))
            : Both(to.Channel, NoticeTexts.Alert, language => new Slot("where", Where(language)));
        return await senders.SendAsync(to, [Line(message, NoticeTexts.AlertSubject, text) with { Importance = ActivityImportance.High }], cancel);
    }

    private Activity ReminderOf(OutgoingMessage message, string channel)
    {
        var line = message.Kind switch
        {
            OutgoingKind.Nudge => NoticeTexts.Nudge,
            OutgoingKind.Sweep => NoticeTexts.Sweep,
            _ => NoticeTexts.Digest,
        };
        return Line(message, NoticeTexts.ReminderSubject, Both(channel, line, language => new Slot("where", Where(language))));
    }

    private Activity Line(OutgoingMessage message, Line subject, string text) => new()
    {
        Type = ActivityTypes.Message,
        Id = message.Id.ToString("N", CultureInfo.InvariantCulture),
        Summary = subject.In(Language.Chinese),
        Text = text,
        Label = page.Length == 0 ? null : page,
    };

    /// <summary>A mail has room for both languages.</summary>
    private static string Both(string channel, Line line, Func<Language, Slot> slot)
    {
        var chinese = line.In(Language.Chinese, slot(Language.Chinese));
        return channel == NoticeChannels.Mail ? $"{chinese}\n\n{line.In(Language.English, slot(Language.English))}\n" : chinese;
    }

    /// <summary>Yesterday's is not sent, and nobody hears of what is no longer theirs to see.</summary>
    private async Task<bool> StillHoldsAsync(OutgoingMessage message, string staff, CancellationToken cancel)
    {
        var (register, now) = (registers.Current, time.Now);
        return register.FindStaff(staff) is { VanishedAt: null } reader
            && pilot.Concerns(register, reader.Unit)
            && (message.About is null || message.Kind == OutgoingKind.Nudge || message.About == DailyMessages.About(DateOnly.FromDateTime(now.DateTime)))
            && (message.Hazard is not { } hazard || await ledger.Desk(register).FindAsync(reader, hazard, cancel) is not null);
    }

    private string Where(Language language) => page.Length > 0 ? page : NoticeTexts.InTheChat.In(language);

    /// <summary>The top of the tree, with its telephone.</summary>
    private string Top(Language language) => registers.Current.All.FirstOrDefault(unit => unit is { Parent: null, VanishedAt: null }) is not { } top ? ""
        : top.Hotline is { } phone ? NoticeTexts.UnitWithPhone.In(language, new Slot("unit", top.Name), new Slot("phone", phone))
        : top.Name;

    /// <summary>Null where the register has none, or one with an extension.</summary>
    private static string? Phone(StaffMember member)
    {
        var phone = member.Phone is null ? "" : string.Concat(member.Phone.Where(c => c is not (' ' or '-' or '(' or ')')));
        return phone.Length > 0 && phone.AsSpan(phone[0] == '+' ? 1 : 0).IndexOfAnyExceptInRange('0', '9') < 0 ? phone : null;
    }

    private static ReplyAddress AddressAt(string channel, string address) => new(channel, address, address, null, "zh-CN");
}
