using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Alerts;

/// <summary>What is done about a danger to life, step by step. Pure: times and the register are handed in.</summary>
public sealed class AlertRules(AlertClocks clocks)
{
    /// <summary>Of the truth that the reporter is told while nobody has answered.</summary>
    private const int TruthsTold = 2;

    public static AlertRules Shipped { get; } = new(new());

    /// <summary>Days until the words of an alert and its reporter's address are destroyed.</summary>
    public int WordsKeptDays => clocks.WordsKeptDays;

    /// <param name="now">With the installation's offset.</param>
    public AlertChange Raise(Guid id, AlertMatter matter, Register register, DateTimeOffset now)
    {
        var run = new AlertRun(null, new(id, 0, matter, now), register, now);
        run.Happen(AlertEventKind.Raised);
        run.TellNext();
        return Change(run);
    }

    /// <summary>Something was said later. Who was told hears of it where it shows; a narrower unit's own person is told first.</summary>
    /// <returns>Null where it says nothing new.</returns>
    public AlertChange? Add(Alert alert, AlertAddition addition, Register register, DateTimeOffset now)
    {
        var (before, after) = (alert.Matter, alert.Matter.With(addition));
        var moved = before.Unit != after.Unit || before.Place != after.Place;
        var says = after.Words.Count > before.Words.Count;
        var keepsOut = after.IsSchoolKeptOut != before.IsSchoolKeptOut || after.Exclusions.Count > before.Exclusions.Count;
        if (!moved && !says && !keepsOut && before.IsConfidential == after.IsConfidential)
        {
            return null;
        }

        var run = new AlertRun(alert, alert, register, now);
        run.Happen(AlertEventKind.Added, null, addition);
        if (moved || (says && !after.IsConfidential))
        {
            run.TellAgain();
        }

        if (before.Unit != after.Unit && run.First is { } first && !alert.Told.Contains(first.Code))
        {
            run.Tell(first);
        }

        // Whoever was told may hear no more of it: somebody else has to, at once.
        if (keepsOut && !run.StillTold.Any())
        {
            run.TellNext();
        }

        return Change(run);
    }

    /// <summary>A person who was told answers.</summary>
    /// <returns>Null where it is answered so already.</returns>
    public AlertChange? Answer(Alert alert, string staff, AlertAnswer answer, Register register, DateTimeOffset now)
    {
        if (alert.Answer >= answer)
        {
            return null;
        }

        var run = new AlertRun(alert, alert, register, now);
        run.Happen(answer == AlertAnswer.Seen ? AlertEventKind.Seen : AlertEventKind.OnIt, staff);
        run.Messages.Add(new(AlertTo.Reporter, AlertSays.Answered));
        run.Messages.AddRange(run.StillTold.Where(other => other != staff).Select(other => new AlertMessage(AlertTo.Staff, AlertSays.Answered, other)));
        return Change(run);
    }

    /// <summary>A mark of time has passed: the truth to the reporter, once more to who was told, and the next level. After a long standstill all passed marks count as one.</summary>
    /// <returns>Null where nothing is due.</returns>
    public AlertChange? Step(Alert alert, Register register, DateTimeOffset now)
    {
        var marks = clocks.Marks(alert.Matter.Kind);
        var passed = marks.Count(mark => alert.RaisedAt + mark <= now);
        if (alert.Answer is not null || passed <= alert.Step)
        {
            return null;
        }

        var run = new AlertRun(alert, alert, register, now);
        run.TellAgain();
        for (var step = alert.Step; step < passed; step++)
        {
            run.Happen(AlertEventKind.Unconfirmed);
            run.TellNext();
        }

        if (alert.Matter.Kind == AlertKind.Danger && alert.Step < TruthsTold)
        {
            run.Messages.Add(new(AlertTo.Reporter, AlertSays.NotYet));
        }

        if (passed == marks.Count)
        {
            run.GoOutside();
        }

        return Change(run);
    }

    /// <summary>Nothing reaches a person who was to be told: the next one hears of it at once.</summary>
    /// <returns>Null where that is known, or somebody has answered.</returns>
    public AlertChange? Unreached(Alert alert, string staff, Register register, DateTimeOffset now)
    {
        if (alert.Answer is not null || alert.Unreached.Contains(staff) || !alert.Told.Contains(staff))
        {
            return null;
        }

        var run = new AlertRun(alert, alert, register, now);
        run.Happen(AlertEventKind.Unreached, staff);
        run.TellNext();
        return Change(run);
    }

    private AlertChange Change(AlertRun run)
    {
        var (alert, marks) = (run.Alert, clocks.Marks(run.Alert.Matter.Kind));
        DateTimeOffset? due = alert.Answer is null && alert.Step < marks.Count ? alert.RaisedAt + marks[alert.Step] : null;
        return new(run.Before, alert with { DueAt = due }, run.Events, [.. run.Messages.Distinct()], alert.RaisedAt.AddDays(clocks.WordsKeptDays));
    }
}
