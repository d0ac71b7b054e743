using System.Globalization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Reminding;

/// <summary>提醒时间: a member of staff chooses the hour of the own digest.</summary>
internal static class DigestHourDialog
{
    /// <summary>The button's verb; the value is the hour.</summary>
    private const string Choose = "digest-hour";

    private const int HalfDay = 12;

    private static readonly TimeSpan AnswerIsFresh = TimeSpan.FromMinutes(10);

    private static readonly int[] Offered = [7, 8, 12, 17];

    /// <summary>Null where the message is about something else, and for the public.</summary>
    public static async Task<Outcome?> RunAsync(Exchange x, CancellationToken cancel)
    {
        if (x.Turn.Staff is not { } staff)
        {
            return null;
        }

        if (x.Turn.Message.Action is { } action)
        {
            return action.Do == Choose && int.TryParse(action.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var tapped) && DigestHours.IsOne(tapped)
                ? await SetAsync(x, staff, tapped, cancel)
                : null;
        }

        var isAnswer = x.State is { Draft: null, HourAskedAt: { } asked } && x.Now - asked < AnswerIsFresh;
        return DigestHourWords.Read(x.Turn.Message.Text, isAnswer) switch
        {
            null => null,
            { Time: null } => Ask(x, x.Text(ReminderTexts.HourNow, Hour(await x.Turn.Hours.HourOfAsync(staff.Code, cancel))), Offered),
            { Time: { Minute: > 0 } time } => Ask(x, x.Text(ReminderTexts.HourWhole), [time.Hour, time.Hour + 1]),
            { Time: { } time } when DigestHours.IsOne(time.Hour) => await SetAsync(x, staff, time.Hour, cancel),
            { Time: { } time } => Ask(x, x.Text(ReminderTexts.HourOutside), [time.Hour + HalfDay, .. Offered]),
        };
    }

    private static Outcome Ask(Exchange x, string question, IEnumerable<int> hours) => x.Answer(
        x.State with { HourAskedAt = x.Now },
        [new Reply(question, [.. hours.Where(DigestHours.IsOne).Distinct().Take(4).Select(hour => new Button(
            x.Text(ReminderTexts.HourButton, Hour(hour)), new ButtonAction(Choose, Guid.Empty, 0, hour.ToString(CultureInfo.InvariantCulture))))])]);

    /// <summary>Whose hour is over by the change gets the digest of that day at once: only one leaves, whatever is written.</summary>
    private static async Task<Outcome> SetAsync(Exchange x, StaffMember staff, int hour, CancellationToken cancel)
    {
        var before = await x.Turn.Hours.HourOfAsync(staff.Code, cancel);
        List<LedgerWrite> writes = [new SetDigestHour(staff.Code, hour)];
        if (hour <= x.Now.Hour && before > x.Now.Hour)
        {
            writes.Add(DailyMessages.Create(OutgoingKind.Digest, x.Turn.Chance.NewId(), staff.Code, DateOnly.FromDateTime(x.Now.DateTime)));
        }

        return new Outcome(x.State with { HourAskedAt = null }, [.. x.Before, new Reply(x.Text(ReminderTexts.HourSet, Hour(hour)))], writes);
    }

    private static Slot Hour(int hour) => new("hour", hour.ToString(CultureInfo.InvariantCulture));
}
