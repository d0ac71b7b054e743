using HazardBot.Ledger.Hazards.Rules;

namespace HazardBot.Ledger.Hazards;

/// <summary>The rules of the open track. Pure: <c>Decide(record, command, actor, now)</c> gives events or a refusal, <c>Apply(record, event)</c> the record after it.</summary>
public static class HazardRules
{
    /// <param name="record">The hazard as it stands; null where none exists yet.</param>
    /// <param name="now">Time of the command.</param>
    public static Decision Decide(Hazard? record, HazardCommand command, Actor actor, DateTimeOffset now) => (record, command) switch
    {
        (null, FileHazard file) => File(file, actor, now),
        (null, RecordHazard given) => Record(given, actor, now),
        (not null, FileHazard or RecordHazard) => Decision.Refuse(RefusalReason.AlreadyExists),
        (null, _) => Decision.Refuse(RefusalReason.NotFound),
        ({ Facts.Status: HazardStatus.Void or HazardStatus.Moved }, _) => Decision.Refuse(RefusalReason.Ended),
        (_, RequestChange change) => Note(HazardEventKind.ChangeRequested, change.Words, actor, now),
        (_, RequestWithdrawal withdrawal) => Note(HazardEventKind.WithdrawalRequested, withdrawal.Words, actor, now),
        (_, Supplement supplement) => Note(HazardEventKind.Supplemented, supplement.Words, actor, now),
        (_, MoveToConfidential) => EndingRules.Move(new(record, actor, now)),
        (_, ReopenHazard reopening) => EndingRules.Reopen(new(record, actor, now), reopening),
        (_, ConfirmFixed) => EndingRules.Confirm(new(record, actor, now)),
        _ => OfStaff(new(record, actor, now), command),
    };

    private static Decision OfStaff(Step step, HazardCommand command) => (step.IsByStaff, command) switch
    {
        (false, _) => Decision.Refuse(RefusalReason.NotYours),
        (_, AcceptHazard accepting) => IntakeRules.Accept(step, accepting),
        (_, RejectHazard rejecting) => IntakeRules.Reject(step, rejecting),
        (_, MergeHazard merging) => IntakeRules.Merge(step, merging),
        (_, ReferHazard referring) => IntakeRules.Refer(step, referring),
        (_, HandOnHazard handing) => IntakeRules.HandOn(step, handing),
        (_, AssignHazard assigning) => AssignmentRules.Assign(step, assigning),
        (_, ReassignHazard reassigning) => AssignmentRules.Reassign(step, reassigning),
        (_, RateHazard rating) => AssignmentRules.Rate(step, rating),
        (_, PassHazard passing) => AssignmentRules.Pass(step, passing),
        (_, NudgeHazard nudging) => AssignmentRules.Nudge(step, nudging),
        (_, StartWork) => RepairRules.Start(step),
        (_, ReportDone done) => RepairRules.Done(step, done),
        (_, PassCheck passing) => CheckRules.Pass(step, passing),
        (_, FailCheck failing) => CheckRules.Fail(step, failing),
        (_, AskExtension asking) => ExtensionRules.Ask(step, asking),
        (_, GrantExtension granting) => ExtensionRules.Grant(step, granting),
        (_, RefuseExtension refusing) => ExtensionRules.Refuse(step, refusing),
        (_, VoidHazard ending) => EndingRules.Void(step, ending),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "No rule for this command."),
    };

    /// <summary>The record after the event: facts are replaced whole, words member by member.</summary>
    public static Hazard Apply(Hazard record, HazardEvent happened) => record with
    {
        Version = record.Version + 1,
        Facts = happened.Facts ?? record.Facts,
        Words = Merge(record.Words, happened.Words),
    };

    private static Decision File(FileHazard file, Actor actor, DateTimeOffset now)
    {
        if (file.Facts.Status != HazardStatus.Submitted)
        {
            return Decision.Refuse(RefusalReason.WrongState);
        }

        return Unfit(file.Words) is { } unfit
            ? Decision.Refuse(unfit)
            : Decision.Accept(new HazardEvent(HazardEventKind.Filed, now, actor, file.Facts, file.Words));
    }

    private static Decision Record(RecordHazard given, Actor actor, DateTimeOffset now)
    {
        if (Unfit(given.Words) is { } unfit)
        {
            return Decision.Refuse(unfit);
        }

        return given.Facts.Status.NeedsResponsibility() && !IsResponsibilitySet(given)
            ? Decision.Refuse(RefusalReason.ResponsibilityMissing)
            : Decision.Accept(new HazardEvent(HazardEventKind.Recorded, now, actor, given.Facts, given.Words));
    }

    private static RefusalReason? Unfit(HazardWords words) => words switch
    {
        _ when string.IsNullOrWhiteSpace(words.Description) => RefusalReason.DescriptionMissing,
        { Description.Length: > HazardWords.LongestDescription } or { Place.Length: > HazardWords.LongestPlace } => RefusalReason.TooLong,
        _ => null,
    };

    private static bool IsResponsibilitySet(RecordHazard given) =>
        !string.IsNullOrWhiteSpace(given.Facts.Owner) && given.Facts.Due is not null && !string.IsNullOrWhiteSpace(given.Words.Measure);

    private static Decision Note(HazardEventKind kind, string words, Actor actor, DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(words)
            ? Decision.Refuse(RefusalReason.NothingSaid)
            : Decision.Accept(new HazardEvent(kind, now, actor, null, new HazardWords(Note: words)));

    internal static HazardWords Merge(HazardWords before, HazardWords? brought) => brought is null ? before : new(
        brought.Description ?? before.Description,
        brought.Place ?? before.Place,
        brought.Original ?? before.Original,
        brought.SchoolAsTold ?? before.SchoolAsTold,
        brought.Measure ?? before.Measure,
        brought.Note ?? before.Note,
        brought.Interim ?? before.Interim,
        brought.Cause ?? before.Cause,
        brought.Outcome ?? before.Outcome,
        brought.Remark ?? before.Remark,
        brought.CheckResult ?? before.CheckResult,
        brought.LookBack ?? before.LookBack);
}
