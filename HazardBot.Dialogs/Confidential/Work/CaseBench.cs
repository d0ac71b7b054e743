using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Confidential.Work;

/// <summary>One message of a member of staff about cases.</summary>
/// <param name="Who">Who speaks.</param>
internal sealed record CaseBench(Exchange X, StaffMember Who)
{
    public CaseWork State => X.State.CaseWork ?? CaseWork.None;

    public string Text(Line line, params ReadOnlySpan<Slot> slots) => X.Text(line, slots);

    public Task<Case?> FindAsync(Guid id, CancellationToken cancel) => X.Turn.Cases.FindAsync(Who, id, cancel);

    /// <summary>Said, with the case in focus and nothing open.</summary>
    public Outcome Answer(Case record, string said, IReadOnlyList<Button>? buttons = null) =>
        X.Answer(Focused(record.Id), [new Reply(said, buttons ?? [])]);

    public ConversationState Focused(Guid id, OpenCaseStep? open = null) =>
        X.State with { CaseWork = new CaseWork { Focus = new FocusedCase(id, X.Now), Open = open } };

    public Button Step(Case record, Line title, CaseVerb verb) => new(Text(title), new ButtonAction(CaseVerbs.Step, record.Id, record.Version, verb.ToString()));

    public string When(DateTimeOffset by) => CaseMessages.When(by, X.Now, X.Language);
}
