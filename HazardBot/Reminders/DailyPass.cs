using HazardBot.Delivery;
using HazardBot.Dialogs.Reminding;
using HazardBot.Ledger;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Delivery;
using HazardBot.Ledger.Duties.Sweeps;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Turns;

namespace HazardBot.Reminders;

/// <param name="Persons">Who has something waiting, or is told of what others let go overdue or left behind.</param>
/// <param name="Digests">Written now.</param>
/// <param name="Hazards">What waits for these persons.</param>
/// <param name="Yellow">Due soon.</param>
/// <param name="Red">Overdue.</param>
/// <param name="Up">Overdue hazards that somebody above is told of.</param>
/// <param name="Sweeps">Reminders of the weekly sweep, written now.</param>
/// <param name="Already">Digests that were there.</param>
public sealed record PassCounts(int Persons, int Digests, int Hazards, int Yellow, int Red, int Up, int Sweeps, int Already);

/// <summary>The daily pass: one digest a person and day. Run again it writes nothing new, so that several nodes and repeated runs do no harm.</summary>
public sealed class DailyPass(
    OpenLedger ledger, RegisterWatch registers, DigestDays days, Ladder ladder, SweepRules sweeps, HandedOver handed, OutboxSignal outbox, IChanceSource chance)
{
    /// <summary>Messages that are written in one commit.</summary>
    public int CommitSize { get; init; } = 400;

    /// <param name="fromHour">Who wants the digest at an hour from this one up to that of <paramref name="now"/> gets it.</param>
    /// <param name="now">Local.</param>
    public async Task<PassCounts> RunAsync(int fromHour, DateTimeOffset now, bool isDryRun, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var isWorkday = days.IsWorkday(today);
        var held = await ledger.Due.ByHolderAsync(today, days.WarnsUntil(today), cancel);
        held = isWorkday ? held : [.. held.Where(count => count.Today + count.OverdueMajor > 0)];
        var (above, up) = isWorkday ? await AboveAsync(today, cancel) : ([], 0);
        var heirs = isWorkday ? await handed.HeirsAsync(now, cancel) : [];
        var hours = await ledger.Due.HoursAsync(cancel);
        var confidential = await ledger.CaseSweep.DueStaffAsync(CaseClocks.EndOfDay(now, isWorkday ? 1 : 0), cancel);
        var persons = held.Select(count => count.Holder).Concat(above).Concat(heirs).Concat(confidential).Distinct(StringComparer.Ordinal)
            .Where(code => registers.Current.FindStaff(code) is { VanishedAt: null })
            .Where(code => hours.GetValueOrDefault(code, DigestHours.Usual) is var hour && hour >= fromHour && hour <= now.Hour)
            .ToList();
        var (digests, already) = await WriteAsync(OutgoingKind.Digest, persons, now, isDryRun, cancel);
        var isSweepHour = fromHour <= DigestHours.Usual && now.Hour >= DigestHours.Usual;
        var (swept, _) = await WriteAsync(OutgoingKind.Sweep, isSweepHour ? await OwingAsync(today, cancel) : [], now, isDryRun, cancel);
        return new(
            persons.Count, digests, held.Sum(count => count.Hazards), held.Sum(count => count.Soon), held.Sum(count => count.Overdue), up, swept, already);
    }

    private async Task<(HashSet<string> Persons, int Up)> AboveAsync(DateOnly today, CancellationToken cancel)
    {
        var (register, persons, up) = (registers.Current, new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var day in (await ledger.Due.OverdueByUnitAsync(today, cancel)).GroupBy(overdue => overdue.ActBy))
        {
            var passed = ladder.Passed(day.Key, today);
            foreach (var overdue in day)
            {
                var told = ladder.Told(register, overdue.Unit, passed).Select(member => member.Code).ToList();
                persons.UnionWith(told);
                up += told.Count > 0 ? overdue.Hazards : 0;
            }
        }

        return (persons, up);
    }

    /// <summary>On the day the sweep is due, the officers and teachers of units that owe it.</summary>
    private async Task<IReadOnlyList<string>> OwingAsync(DateOnly today, CancellationToken cancel)
    {
        var week = SweepRules.WeekOf(today);
        return DateOnly.FromDateTime(sweeps.DueAt(week)) != today
            ? []
            : [.. sweeps.Owing(registers.Current, week, await ledger.Sweeps.OfWeekAsync(week, cancel))
                .SelectMany(unit => registers.Current.StaffOf(unit.Code))
                .Where(member => member.Role is StaffRole.Teacher or StaffRole.SafetyOfficer)
                .Select(member => member.Code)];
    }

    private async Task<(int Written, int Already)> WriteAsync(
        OutgoingKind kind, IReadOnlyList<string> persons, DateTimeOffset now, bool isDryRun, CancellationToken cancel)
    {
        var (written, already, today) = (0, 0, DateOnly.FromDateTime(now.DateTime));
        foreach (var some in persons.Chunk(CommitSize))
        {
            List<SendMessage> messages = [];
            foreach (var person in some)
            {
                if (await ledger.Outbox.WrittenAtAsync(DailyMessages.Key(kind, person, today), cancel) is null)
                {
                    messages.Add(DailyMessages.Create(kind, chance.NewId(now), person, today));
                }
                else
                {
                    already++;
                }
            }

            // Where another pass wrote one at the same moment, the second try leaves it alone.
            if (!isDryRun && messages.Count > 0 && !await ledger.Outbox.AddOnceAsync(messages, now, cancel))
            {
                await ledger.Outbox.AddOnceAsync(messages, now, cancel);
            }

            written += messages.Count;
            outbox.Written();
        }

        return (written, already);
    }
}
