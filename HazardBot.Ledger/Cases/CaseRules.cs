using HazardBot.Ledger.Cases.Rules;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Cases;

/// <summary>What the rules need to know besides the case: the tree as it is, and the limits.</summary>
public sealed record CaseGround(Register Register, CaseClocks Clocks);

/// <summary>The rules of the confidential track. Pure: <c>Decide(record, command, actor, ground, now)</c> gives events or a refusal, <c>Apply(record, event)</c> the record after it.</summary>
public static class CaseRules
{
    /// <param name="record">The case as it stands; null where none exists yet.</param>
    /// <param name="now">Time of the command, with the installation's offset.</param>
    public static CaseDecision Decide(Case? record, CaseCommand command, Actor actor, CaseGround ground, DateTimeOffset now) => (record, command) switch
    {
        (null, FileCase file) => FilingRules.File(file, actor, ground, now),
        (not null, FileCase) => CaseDecision.Refuse(CaseRefusal.AlreadyExists),
        (null, _) => CaseDecision.Refuse(CaseRefusal.NotFound),
        ({ Facts.Status: CaseStatus.Closed or CaseStatus.Withdrawn or CaseStatus.Opened }, AnonymizeCase) => new CaseStep(record, actor, ground, now).System(EndingRules.Anonymize),
        ({ Facts.Status: CaseStatus.Closed }, Appeal appeal) => FindingRules.Appeal(new(record, actor, ground, now), appeal),
        ({ Facts.Status: CaseStatus.Closed or CaseStatus.Withdrawn }, EraseCase) => ReporterRules.Erase(new(record, actor, ground, now)),
        _ when record.Facts.Status.IsEnded() => CaseDecision.Refuse(CaseRefusal.Ended),
        _ when command is AnswerCase or CorrectCase or WithdrawCase or EraseCase => ReporterRules.Decide(new(record, actor, ground, now), command),
        (_, Appeal appeal) => FindingRules.Appeal(new(record, actor, ground, now), appeal),
        (_, RouteAgain) => new CaseStep(record, actor, ground, now).System(CircleRules.RouteAgain),
        (_, AnonymizeCase) => CaseDecision.Refuse(CaseRefusal.WrongState),
        _ => OfMember(new(record, actor, ground, now), command),
    };

    /// <summary>The record after the event.</summary>
    public static Case Apply(Case record, CaseEvent happened) => record with
    {
        Version = record.Version + 1,
        Facts = happened.Facts,
        Matter = happened.Matter ?? record.Matter,
    };

    private static CaseDecision OfMember(CaseStep step, CaseCommand command) => (step.IsByMember, command) switch
    {
        (false, _) => CaseDecision.Refuse(CaseRefusal.NotYours),
        (_, ConfirmSafety or StartInvestigation or EndInvestigation or ReportToPolice or NoteCase or AskReporter) => WorkRules.Decide(step, command),
        (_, Find finding) => FindingRules.Find(step, finding),
        (_, StartHandling or StartFollowUp or CloseCase) => EndingRules.Decide(step, command),
        (_, AssignMember or Recuse or KeepOut or SettleName or MarkCrossSchool) => CircleRules.Decide(step, command),
        (_, ProposeOpening proposing) => EndingRules.Propose(step, proposing),
        (_, AgreeToOpening) => EndingRules.Agree(step),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "No rule for this command."),
    };
}
