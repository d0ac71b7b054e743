using HazardBot.Dialogs.Threads;
using HazardBot.Ledger;
using HazardBot.Ledger.Duties;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Storage;
using HazardBot.Ledger.Threads;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Jobs;

/// <summary>
/// Looks after talks with people on duty. One that nobody has answered for an hour of working time goes a level up; with nobody left, and after
/// a day's work, it ends and the person is told whom to call. One in which nobody wrote for two hours ends.
/// </summary>
public sealed class QuietTalks(OpenLedger ledger, RegisterWatch registers, WorkHours hours, LocalTime time, IChanceSource chance)
{
    private const int PassSize = 500;
    private static readonly TimeSpan Idle = TimeSpan.FromHours(2);
    private static readonly TimeSpan Unanswered = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestUnanswered = TimeSpan.FromHours(6.5);

    /// <returns>How many talks went on or ended.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var now = time.Now;
        var done = 0;
        foreach (var thread in await ledger.Threads.ListOpenAsync(now, PassSize, cancel))
        {
            done += await LookAsync(thread, now, cancel) ? 1 : 0;
        }

        return done;
    }

    private async Task<bool> LookAsync(TalkThread thread, DateTimeOffset now, CancellationToken cancel)
    {
        if (thread.AnsweredAt is not null)
        {
            return now - thread.LastAt >= Idle && await EndAsync(thread, now, cancel);
        }

        var waited = hours.Between(thread.GivenAt, now);
        return waited >= Unanswered && await AboveAsync(thread, now, cancel) is var (member, place)
            ? await WriteAsync(new GiveThread(thread, member.Code, place.Code), [
                ThreadNotice.ToStaff(chance.NewId(now), thread with { Staff = member.Code, Unit = place.Code }, member.Code, 0, "opened"),
                ThreadNotice.ToStaff(chance.NewId(now), thread, thread.Staff, 0, "taken"),
                ThreadNotice.ToPublic(chance.NewId(now), thread, 0, $"given-{place.Code}"),
            ], now, cancel)
            : waited >= LongestUnanswered && await EndAsync(thread, now, cancel);
    }

    private async Task<(StaffMember Member, Organization Place)?> AboveAsync(TalkThread thread, DateTimeOffset now, CancellationToken cancel)
    {
        var register = registers.Current;
        if (register.Find(thread.Unit)?.Parent is not { } above)
        {
            return null;
        }

        foreach (var found in DutyDesk.Candidates(register, above, DateOnly.FromDateTime(now.DateTime)))
        {
            if ((await ledger.Bindings.ListAsync(found.Member.Code, cancel)).Any(binding => !binding.IsIdle(now)))
            {
                return found;
            }
        }

        return null;
    }

    private Task<bool> EndAsync(TalkThread thread, DateTimeOffset now, CancellationToken cancel) => WriteAsync(new EndThread(thread, ThreadEnd.Idle), [
        ThreadNotice.ToStaff(chance.NewId(now), thread, thread.Staff, 0, "ended"),
        ThreadNotice.ToPublic(chance.NewId(now), thread, 0, "ended"),
    ], now, cancel);

    /// <summary>False where somebody wrote meanwhile: then there is nothing to look after.</summary>
    private async Task<bool> WriteAsync(ThreadWrite write, IReadOnlyList<SendMessage> messages, DateTimeOffset now, CancellationToken cancel)
    {
        var commit = new Commit();
        await ledger.Threads.AddAsync(commit, write, now, cancel);
        foreach (var message in messages)
        {
            await ledger.HazardWriter.AddAsync(commit, message, now, cancel);
        }

        return (await ledger.CommitAsync(commit, cancel)).IsDone;
    }
}
