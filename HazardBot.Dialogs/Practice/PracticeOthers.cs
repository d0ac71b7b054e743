using HazardBot.Dialogs.Handling;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Reporting.News;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Practice;

/// <summary>Plays everybody else of a practice run, until it is the person's turn again.</summary>
internal sealed class PracticeOthers(Exchange x, PracticeLedger ledger)
{
    private const int MostMoves = 4;

    /// <summary>Sees all and is nobody of the register.</summary>
    private static readonly Actor Other = new("practice", "system", Reach.Above);

    private readonly List<Reply> _told = [];

    /// <summary>Whether nothing is left to practise.</summary>
    public bool IsOver { get; private set; }

    /// <param name="id">The hazard that the person has just dealt with.</param>
    /// <returns>What the others did.</returns>
    public IReadOnlyList<Reply> Play(Guid id)
    {
        for (var moves = 0; moves < MostMoves && ledger.Find(id) is { } hazard && !IsOver; moves++)
        {
            if (!(x.Turn.Staff is { } who ? Around(hazard, who) : AfterReport(hazard)))
            {
                break;
            }
        }

        return _told;
    }

    /// <returns>Whether somebody did something.</returns>
    private bool Around(Hazard hazard, StaffMember who)
    {
        var facts = hazard.Facts;
        var day = DateOnly.FromDateTime(x.Now.DateTime).AddDays(1);
        switch (facts.Status)
        {
            case HazardStatus.Assigned or HazardStatus.InProgress or HazardStatus.CheckFailed when facts.Handler != who.Code:
                Do(hazard, new ReportDone(x.Text(HandlingButtonTexts.Done), who.Code, day));
                Tell(PracticeTexts.OthersDone, new Slot("owner", facts.Owner ?? ""));
                _told.Add(HandlingCard.Of(new Bench(x, who), ledger.Find(hazard.Id)!));
                return false;
            case HazardStatus.AwaitingCheck when facts.Holder != who.Code:
                Do(hazard, new PassCheck(""));
                Tell(PracticeTexts.OthersPassed, new Slot("checker", Name(facts.Holder)));
                return true;
            case HazardStatus.ExtensionAsked when facts.Holder != who.Code:
                Do(hazard, new GrantExtension(null));
                Tell(PracticeTexts.OthersGranted, new Slot("decider", Name(facts.Holder)));
                return false;
            case HazardStatus.Submitted when facts.Holder != who.Code:
                Tell(PracticeTexts.OthersTook);
                IsOver = true;
                return false;
            case var status when status.IsEnded():
                Tell(PracticeTexts.ReporterHears);
                News(hazard, withButtons: false);
                IsOver = true;
                return false;
            default:
                return false;
        }
    }

    /// <summary>What the reporter would hear over the next days, in one go.</summary>
    private bool AfterReport(Hazard hazard)
    {
        if (hazard.Facts.Status != HazardStatus.Submitted)
        {
            // The answer to the ending: that was all.
            IsOver = true;
            return false;
        }

        var day = DateOnly.FromDateTime(x.Now.DateTime).AddDays(2);
        Tell(PracticeTexts.YouHear);
        Do(hazard, new AssignHazard(x.Text(PracticeTexts.Owner), null, x.Text(PracticeTexts.Measure), day, RectificationMode.Immediate));
        News(ledger.Find(hazard.Id)!, withButtons: false);
        Do(ledger.Find(hazard.Id)!, new ReportDone(x.Text(PracticeTexts.Measure), null, day));
        Do(ledger.Find(hazard.Id)!, new PassCheck(""), Other with { Code = "practice-check" });
        News(ledger.Find(hazard.Id)!, withButtons: true);
        return false;
    }

    private void Do(Hazard hazard, HazardCommand command, Actor? actor = null)
    {
        var decision = HazardRules.Decide(hazard, command, actor ?? Other, x.Now);
        if (decision.Refusal is null)
        {
            ledger.Take(new AppendEvents(hazard, decision.Events));
        }
    }

    private void News(Hazard hazard, bool withButtons)
    {
        if (ReporterNews.Write(hazard, ledger.Trail(hazard.Id), [], x.Turn.Register, x.Language, x.Now) is { } news)
        {
            _told.Add(withButtons ? news.Reply : new Reply(news.Reply.Text));
        }
    }

    private void Tell(Line line, params ReadOnlySpan<Slot> slots) => _told.Add(new Reply(x.Text(line, slots)));

    private string Name(string? staff) => x.Turn.Register.FindStaff(staff)?.Name ?? x.Text(PracticeTexts.Owner);
}
