using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HazardBot.Ledger.Hazards;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Hazards;

/// <summary>Whatever is wanted in whatever order, no record comes to a state it must not be in.</summary>
public sealed class HazardRulesProperty
{
    [Property(Arbitrary = [typeof(Commands)], MaxTest = 500)]
    public void No_sequence_of_commands_breaks_a_record(HazardCommand[] commands)
    {
        Hazard? record = null;
        foreach (var command in commands)
        {
            var before = record;
            var decision = HazardRules.Decide(record, command, Actor.System, Samples.Now);

            Assert.Equal(decision.Refusal is null, decision.Events.Count > 0);
            foreach (var happened in decision.Events)
            {
                record = HazardRules.Apply(record ?? new(Guid.Empty, 0, happened.Facts!, happened.Words!, Guid.Empty), happened);
            }

            Assert.Equal((before?.Version ?? 0) + decision.Events.Count, record?.Version ?? 0);
            if (before is null)
            {
                Assert.Equal(command is not (FileHazard or RecordHazard), decision.Refusal == RefusalReason.NotFound);
            }
            else if (before.Facts.Status is HazardStatus.Void or HazardStatus.Moved)
            {
                Assert.NotNull(decision.Refusal);
            }

            Holds(record);
        }
    }

    [Property(Arbitrary = [typeof(Commands)])]
    public void The_same_command_is_decided_the_same(HazardCommand command)
    {
        var (one, other) = (HazardRules.Decide(null, command, Actor.Reporter, Samples.Now), HazardRules.Decide(null, command, Actor.Reporter, Samples.Now));

        Assert.Equal((one.Refusal, one.Events.Count), (other.Refusal, other.Events.Count));
        Assert.Equal(one.Events, other.Events);
    }

    [Property(Arbitrary = [typeof(Commands)])]
    public void A_note_changes_nothing_but_the_last_note(HazardCommand command)
    {
        var record = new Hazard(Guid.Empty, 4, Samples.Facts("QD-1"), new HazardWords("d", "p", "o", "s", "m"), Guid.Empty);
        var decision = HazardRules.Decide(record, command, Actor.Reporter, Samples.Now);

        var after = decision.Events.Aggregate(record, HazardRules.Apply);

        Assert.Equal(record with { Version = after.Version, Words = record.Words with { Note = after.Words.Note } }, after);
    }

    [Theory]
    [InlineData(null, "整改", false)]
    [InlineData("  ", "整改", false)]
    [InlineData("后勤处", " ", false)]
    [InlineData("后勤处", "整改", true)]
    public void Nothing_is_recorded_as_assigned_without_responsibility_measure_and_deadline(string? owner, string? measure, bool accepted)
    {
        var facts = Samples.Facts("QD-1") with { Status = HazardStatus.Assigned, Owner = owner, Due = new(2026, 12, 1) };
        var decision = HazardRules.Decide(null, new RecordHazard(facts, new("d", Measure: measure)), Actor.System, Samples.Now);

        Assert.Equal(accepted ? null : RefusalReason.ResponsibilityMissing, decision.Refusal);
    }

    [Fact]
    public void What_the_row_can_not_hold_is_refused()
    {
        HazardWords[] tooLong = [new(new string('字', 4001)), new("d", new string('字', 201))];

        Assert.All(tooLong, words => Assert.Equal(
            RefusalReason.TooLong, HazardRules.Decide(null, new FileHazard(Samples.Facts("QD-1"), words), Actor.Reporter, Samples.Now).Refusal));
    }

    private static void Holds(Hazard? record)
    {
        if (record is null)
        {
            return;
        }

        Assert.False(string.IsNullOrWhiteSpace(record.Words.Description));
        Assert.InRange(record.Words.Description!.Length, 1, HazardWords.LongestDescription);
        Assert.InRange(record.Words.Place?.Length ?? 0, 0, HazardWords.LongestPlace);
        if (record.Facts.Status.NeedsResponsibility())
        {
            Assert.False(string.IsNullOrWhiteSpace(record.Facts.Owner));
            Assert.False(string.IsNullOrWhiteSpace(record.Words.Measure));
            Assert.NotNull(record.Facts.Due);
        }
    }

    public static class Commands
    {
        private static readonly Gen<string?> Text = Gen.Elements<string?>(null, "", " ", "楼道堆满纸箱", new string('字', 300), new string('字', 4100));

        private static readonly Gen<HazardFacts> Facts =
            from status in Gen.Frequency((1, Gen.Constant(HazardStatus.Submitted)), (1, Gen.Elements(Enum.GetValues<HazardStatus>())))
            from owner in Text
            from due in Gen.Elements<DateOnly?>(null, new DateOnly(2026, 12, 1))
            select Samples.Facts("QD-2026-000001") with { Status = status, Owner = owner, Due = due };

        private static readonly Gen<HazardWords> Words =
            from description in Gen.Frequency((1, Text), (2, Gen.Constant<string?>("楼道堆满纸箱")))
            from place in Text
            from measure in Text
            select new HazardWords(description, place, Measure: measure);

        public static Arbitrary<HazardCommand> Command() => Gen.OneOf(
            from facts in Facts from words in Words select (HazardCommand)new FileHazard(facts, words),
            from facts in Facts from words in Words select (HazardCommand)new RecordHazard(facts, words),
            from text in Text select (HazardCommand)new RequestChange(text ?? ""),
            from text in Text select (HazardCommand)new RequestWithdrawal(text ?? ""),
            from text in Text select (HazardCommand)new Supplement(text ?? "")).ToArbitrary();
    }
}
