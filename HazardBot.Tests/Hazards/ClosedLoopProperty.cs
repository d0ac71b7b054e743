using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HazardBot.Ledger.Hazards;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Hazards;

/// <summary>Whoever wants whatever in whatever order: what the campaign demands of a ledger holds after every step.</summary>
public sealed class ClosedLoopProperty
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Samples.Now.DateTime);

    [Property(Arbitrary = [typeof(Wishes)], MaxTest = 1000)]
    public void No_sequence_of_wishes_breaks_what_the_ledger_proves((Actor Actor, HazardCommand Command)[] wishes)
    {
        var record = Filed();
        foreach (var (actor, command) in wishes)
        {
            var before = record;
            var decision = HazardRules.Decide(record, command, actor, Samples.Now);
            Assert.Equal(decision.Refusal is null, decision.Events.Count == 1);
            record = decision.Events.Aggregate(record, HazardRules.Apply);
            if (decision.Refusal is not null)
            {
                Assert.Same(before, record);
                continue;
            }

            Assert.Equal(decision.Events, HazardRules.Decide(before, command, actor, Samples.Now).Events);
            Stands(record);
            Moved(before, record, actor, command);
        }
    }

    /// <summary>The control: sequences do reach every state, so that what holds in all of them was tried in all of them.</summary>
    [Fact]
    public void Every_state_is_reached()
    {
        var random = new Random(11);
        var seen = new HashSet<HazardStatus>();
        for (var run = 0; run < 3000; run++)
        {
            var record = Filed();
            for (var step = 0; step < 12; step++)
            {
                var (actor, command) = Wishes.All[random.Next(Wishes.All.Count)];
                record = HazardRules.Decide(record, command, actor, Samples.Now).Events.Aggregate(record, HazardRules.Apply);
                seen.Add(record.Facts.Status);
            }
        }

        Assert.Equal(Enum.GetValues<HazardStatus>(), seen.Order());
    }

    private static void Stands(Hazard record)
    {
        var facts = record.Facts;
        if (facts.Status.NeedsResponsibility())
        {
            Assert.False(string.IsNullOrWhiteSpace(facts.Owner));
            Assert.False(string.IsNullOrWhiteSpace(record.Words.Measure));
            Assert.NotNull(facts.Due);
            Assert.NotNull(facts.ActBy);
            if (facts.Details!.Mode == RectificationMode.Timed)
            {
                Assert.False(string.IsNullOrWhiteSpace(facts.Details.Guard));
                Assert.False(string.IsNullOrWhiteSpace(record.Words.Interim));
            }
        }

        if (facts.Status.IsEnded())
        {
            Assert.Null(facts.Holder);
            Assert.Null(facts.ActBy);
        }

        Assert.Equal(facts.Status == HazardStatus.Closed, facts.ClosedAt is not null);
        Assert.Equal(facts.Status == HazardStatus.ExtensionAsked, facts.Details?.ExtensionDue is not null);
        Assert.False(facts.Status == HazardStatus.AwaitingCheck && facts.Holder is not null && (facts.Holder == facts.Handler || facts.Holder == facts.Details!.DoneBy));
    }

    private static void Moved(Hazard before, Hazard after, Actor actor, HazardCommand command)
    {
        if (after.Facts.Status == HazardStatus.Closed && before.Facts.Status != HazardStatus.Closed)
        {
            Assert.Equal(HazardStatus.AwaitingCheck, before.Facts.Status);
            Assert.NotEqual(before.Facts.Handler, actor.Code);
            Assert.NotEqual(before.Facts.Details!.DoneBy, actor.Code);
            Assert.True(before.Facts.Severity != Severity.Major || actor.Reach == Reach.Above);
        }

        Assert.False(before.Facts.Status is HazardStatus.Void or HazardStatus.Moved);
        if (after.Facts.Status == HazardStatus.Moved)
        {
            Assert.Equal(("", "", ""), (after.Words.Description, after.Words.Place, after.Words.Measure));
        }

        var isReporters = command is ReopenHazard or ConfirmFixed or RequestChange or RequestWithdrawal or Supplement or MoveToConfidential;
        Assert.True(actor.Reach != Reach.None || actor == Actor.System || isReporters);
        if (before.Facts.Status.IsEnded() && after.Facts.Status != before.Facts.Status)
        {
            Assert.True(command is ReopenHazard or VoidHazard or MoveToConfidential);
        }

        if (after.Facts.Due < before.Facts.Due)
        {
            Assert.IsType<AssignHazard>(command);
        }
    }

    private static Hazard Filed() => new(
        Guid.Empty, 1, Samples.Facts("QD-2026-000001") with { Status = HazardStatus.Submitted, Owner = null, Due = null }, new HazardWords("后门锁着"), Guid.Empty);

    public static class Wishes
    {
        private static readonly Actor[] Actors =
        [
            new("officer", "safety_officer", Reach.Own), new("handler", "teacher", Reach.Own), new("head", "head", Reach.Own), new("district", "district_safety", Reach.Above),
            new("stranger", "safety_officer"), Actor.Reporter, Actor.System,
        ];

        private static readonly HazardCommand[] Commands =
        [
            new AcceptHazard(Today),
            new AssignHazard("门卫组长", "handler", "换锁", Today.AddDays(3), RectificationMode.Immediate),
            new AssignHazard("门卫组长", null, "换锁", Today.AddDays(9), RectificationMode.Timed, "保安队长", "专人看守"),
            new AssignHazard("门卫组长", null, "换锁", Today.AddDays(9), RectificationMode.Timed),
            new AssignHazard("门卫组长", "handler", " ", Today.AddDays(3), RectificationMode.Immediate),
            new AssignHazard("门卫组长", "handler", "换锁", Today.AddDays(-1), RectificationMode.Immediate),
            new AssignHazard(new string('长', 101), "handler", "换锁", Today, RectificationMode.Immediate),
            new RateHazard(Severity.Major, "人多"), new RateHazard(Severity.General, "查过了"),
            new RejectHazard("去看了，没有锁"), new RejectHazard(""),
            new MergeHazard("QD-2026-000009", "同一扇门"), new MergeHazard("QD-2026-000001", "自己"),
            new ReferHazard("城管", "校外"), new HandOnHazard("SN-02", "other", Today, "不是我们的"),
            new ReassignHazard("李师傅", null, "请假"), new ReassignHazard("王老师", "officer", "请假"), new StartWork(),
            new ReportDone("换好了", "officer", Today), new ReportDone("换好了", "head", Today), new ReportDone("", null, Today), new ReportDone("换好了", "handler", Today),
            new PassCheck("看过，好的"), new FailCheck("还是打不开"), new FailCheck(" "),
            new AskExtension(Today.AddDays(20), "等配件", "officer", Today), new AskExtension(Today.AddDays(-2), "等配件", "officer", Today),
            new GrantExtension(null), new RefuseExtension("配件有货"),
            new ReopenHazard("又锁上了", "officer", Today), new ReopenHazard("", null, Today), new ConfirmFixed(), new NudgeHazard(null),
            new PassHazard("handler", "head", "离岗"), new PassHazard("officer", "head", "离岗"), new PassHazard("nobody", "head", "离岗"),
            new RequestChange("是东门"), new Supplement("还有一处"), new VoidHazard("录错了"), new VoidHazard(""),
            new MoveToConfidential(),
        ];

        public static IReadOnlyList<(Actor Actor, HazardCommand Command)> All { get; } =
            [.. from actor in Actors from command in Commands select (actor, command)];

        // These end everything: they must not come too often, or long ways are never gone.
        public static Arbitrary<(Actor Actor, HazardCommand Command)> Wish() => Gen.Frequency(
            (40, Gen.Elements(All.Where(w => w.Command is not (VoidHazard or MoveToConfidential) && w.Actor.Reach != Reach.None))),
            (8, Gen.Elements(All.Where(w => w.Command is not (VoidHazard or MoveToConfidential)))),
            (1, Gen.Elements(All.Where(w => w.Command is VoidHazard or MoveToConfidential)))).ToArbitrary();
    }
}
