using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Alerts;

/// <summary>One decision on an alert, while it is made: what happens, and what is to be sent.</summary>
internal sealed class AlertRun(Alert? before, Alert alert, Register register, DateTimeOffset now)
{
    public Alert? Before { get; } = before;

    public Alert Alert { get; private set; } = alert;

    public List<AlertEvent> Events { get; } = [];

    public List<AlertMessage> Messages { get; } = [];

    /// <summary>Who would be told first, as it stands now; null for nobody.</summary>
    public StaffMember? First => Chain.FirstOrDefault();

    /// <summary>Who was told, can be reached and may still hear of it.</summary>
    public IEnumerable<string> StillTold => Alert.Told.Where(code =>
        !Alert.Unreached.Contains(code)
        && register.FindStaff(code) is { VanishedAt: null } member
        && !AlertRouting.IsKeptOut(register, Alert.Matter, member));

    private IEnumerable<StaffMember> Chain => AlertRouting.Chain(register, Alert.Matter, DateOnly.FromDateTime(now.DateTime));

    public void Happen(AlertEventKind kind, string? staff = null, AlertAddition? addition = null)
    {
        var happened = new AlertEvent(kind, now, staff, addition);
        Alert = Apply(Alert, happened);
        Events.Add(happened);
    }

    public void Tell(StaffMember member)
    {
        Happen(AlertEventKind.Told, member.Code);
        Messages.Add(new(AlertTo.Staff, AlertSays.Card, member.Code));
    }

    public void TellAgain() => Messages.AddRange(StillTold.Select(code => new AlertMessage(AlertTo.Staff, AlertSays.Card, code)));

    /// <summary>The next who wasn't told yet; where nobody is left, outside.</summary>
    public void TellNext()
    {
        if (Chain.FirstOrDefault(member => !Alert.Told.Contains(member.Code)) is { } next)
        {
            Tell(next);
        }
        else
        {
            GoOutside();
        }
    }

    public void GoOutside()
    {
        if (!Alert.WentOutside)
        {
            Happen(AlertEventKind.Outside);
            Messages.Add(new(AlertTo.Outside, AlertSays.Card));
        }
    }

    private static Alert Apply(Alert alert, AlertEvent happened)
    {
        var next = alert with { Version = alert.Version + 1 };
        return happened.Kind switch
        {
            AlertEventKind.Raised => next,
            AlertEventKind.Told => next with { Told = [.. alert.Told, happened.Staff!] },
            AlertEventKind.Added => next with { Matter = alert.Matter.With(happened.Addition!) },
            AlertEventKind.Unreached => next with { Unreached = [.. alert.Unreached, happened.Staff!] },
            AlertEventKind.Unconfirmed => next with { Step = alert.Step + 1 },
            AlertEventKind.Outside => next with { WentOutside = true },
            AlertEventKind.Seen => Answered(AlertAnswer.Seen),
            AlertEventKind.OnIt => Answered(AlertAnswer.OnIt),
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.Kind, "No such event."),
        };

        Alert Answered(AlertAnswer answer) => next with { Answer = answer, AnsweredBy = happened.Staff, AnsweredAt = happened.At };
    }
}
