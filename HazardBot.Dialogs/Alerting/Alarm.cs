using System.Globalization;
using HazardBot.Dialogs.Confidential;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Alerting;

/// <summary>
/// Raises the alert of a danger in the turn that says it, whatever dialog answered, and adds what is said later: it stands beside the
/// dialogs, so that none of them can forget it.
/// </summary>
internal static class Alarm
{
    private const int MostRemembered = 10;

    /// <param name="x">The message.</param>
    /// <param name="outcome">What a dialog made of it.</param>
    public static async Task<Outcome> AddAsync(Exchange x, Outcome outcome, CancellationToken cancel)
    {
        var (after, dangers) = Cards(x, outcome);
        foreach (var kind in dangers)
        {
            after = await TellAsync(x, after, kind, cancel);
        }

        if (dangers.Count > 0)
        {
            return after;
        }

        if (x.Reading is { Threat: true, Danger: null })
        {
            return await TellAsync(x, after, null, cancel);
        }

        return after.State.Alerts is [.., var last] && last.IsFresh(x.Now) ? await LaterAsync(x, after, last, cancel) : after;
    }

    /// <summary>The dangers that this turn speaks of. A member of staff who asks, exports or answers something speaks of none.</summary>
    private static (Outcome Outcome, IReadOnlyList<DangerKind> Kinds) Cards(Exchange x, Outcome outcome)
    {
        var before = x.State.Dangers;
        List<DangerKind> shown = [.. outcome.State.Dangers.Where(danger => !before.Any(known => ReferenceEquals(known, danger))).Select(danger => danger.Kind)];
        if (x.Reading?.Danger is not { } read || x.Turn.Staff is not null || shown.Contains(read))
        {
            return (outcome, shown);
        }

        // A dialog that has no eye for dangers answered: the card comes first all the same.
        var carded = DangerDialog.Show(x with { State = outcome.State, Before = [] }, read);
        return (outcome with { State = carded.State, Replies = [.. carded.Before, .. outcome.Replies] }, [.. shown, read]);
    }

    /// <param name="kind">Null for a threat.</param>
    private static async Task<Outcome> TellAsync(Exchange x, Outcome outcome, DangerKind? kind, CancellationToken cancel)
    {
        var what = kind?.ToString() ?? AlertMatters.Threat;
        if (outcome.State.Alerts.FirstOrDefault(raised => raised.What == what) is { } known)
        {
            return await x.Turn.Alerts.FindAsync(known.Id, cancel) is { } alert ? Added(x, outcome, known, alert, AlertMatters.Said(x, kind, outcome.State, alert.Matter)) : outcome;
        }

        var matter = AlertMatters.Of(x, kind, outcome.State);
        var change = x.AlertRules.Raise(x.Turn.Chance.NewId(), matter, x.Turn.Register, x.Now);
        var state = outcome.State with
        {
            Raised = [change.After.Id, .. outcome.State.Raised.Take(MostRemembered - 1)],
            Alerts = [.. outcome.State.Alerts, new(change.After.Id, what, x.Now, Asks: kind is null && !matter.IsConfidential)],
        };
        var replies = kind is { } danger && change.After.Told.Count > 0 ? WithWhoIsTold(x, outcome.Replies, danger, matter) : outcome.Replies;
        return new(state, replies, [.. outcome.Writes, new SaveAlert(change, x.Turn.Message.From), .. change.Sends(x.Turn.Chance.NewId)]);
    }

    private static async Task<Outcome> LaterAsync(Exchange x, Outcome outcome, AlertRaised known, CancellationToken cancel)
    {
        if (await x.Turn.Alerts.FindAsync(known.Id, cancel) is not { } alert)
        {
            return outcome;
        }

        var kind = Enum.TryParse<DangerKind>(known.What, out var danger) ? danger : (DangerKind?)null;
        var (told, news) = AlertNews.Untold(x, known, alert);
        var after = news is null
            ? outcome
            : outcome with { State = outcome.State.With(told), Replies = [new Reply(news), .. outcome.Replies] };
        var said = AlertMatters.Said(x, kind, after.State, alert.Matter);

        // Once they are safe nobody is told anything more about them: a class is a place, too.
        var isOver = after.State.Case is { } draft && !InDanger.Is(draft);
        return Added(x, after, told, alert, said with { Words = LaterWords.Tell(x.Reading) ? said.Words : null, Unit = isOver ? null : said.Unit, Place = isOver ? null : said.Place });
    }

    private static Outcome Added(Exchange x, Outcome outcome, AlertRaised known, Alert alert, AlertAddition said)
    {
        // A wider unit than the one known says nothing new.
        var register = x.Turn.Register;
        var addition = said.Unit is { } unit && register.IsWithin(alert.Matter.Unit, unit) ? said with { Unit = null } : said;
        return x.AlertRules.Add(alert, addition, register, x.Now) is { } change
            ? new(
                outcome.State.With(known with { At = x.Now }),
                [.. PassedOn(x, alert, change).Select(line => new Reply(line)), .. outcome.Replies],
                [.. outcome.Writes, new SaveAlert(change), .. change.Sends(x.Turn.Chance.NewId)])
            : outcome;
    }

    /// <summary>What became of what was said later: that somebody was told where it is, and that what was sent can't be taken back.</summary>
    private static IEnumerable<string> PassedOn(Exchange x, Alert before, AlertChange change)
    {
        var (after, register) = (change.After, x.Turn.Register);
        if (before.Told.Except(before.Unreached).Select(register.FindStaff).OfType<StaffMember>().FirstOrDefault(IsNewlyOut) is { } told)
        {
            yield return x.Text(
                before.Matter.IsConfidential ? AlertTexts.CannotTakeBack : AlertTexts.CannotTakeBackWords,
                new Slot("unit", register.Find(told.Unit)?.Name ?? ""));
        }

        if (after.Matter.Kind == AlertKind.Danger && (before.Matter.Unit != after.Matter.Unit || before.Matter.Place != after.Matter.Place) && change.Messages.Any(message => message is { To: AlertTo.Staff, Says: AlertSays.Card }))
        {
            yield return x.Text(AlertTexts.ToldWhere);
        }

        bool IsNewlyOut(StaffMember member) => AlertRouting.IsKeptOut(register, after.Matter, member) && !AlertRouting.IsKeptOut(register, before.Matter, member);
    }

    private static ConversationState With(this ConversationState state, AlertRaised changed) => state with
    {
        Alerts = [.. state.Alerts.Select(raised => raised.Id == changed.Id ? changed : raised)],
    };

    /// <summary>How long the words of a danger are kept: said with every notice and farewell that speaks of keeping.</summary>
    public static string WordsKept(Exchange x) => x.Text(AlertTexts.WordsKept, new Slot("days", x.AlertRules.WordsKeptDays.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The card says whom the bot told, below whom to call.</summary>
    private static IReadOnlyList<Reply> WithWhoIsTold(Exchange x, IReadOnlyList<Reply> replies, DangerKind kind, AlertMatter matter)
    {
        var (card, told) = (x.Card(kind), x.Text(
            matter.IsSchoolKeptOut && matter.IsConfidential ? AlertTexts.ToldAboveWithoutWords
            : matter.IsSchoolKeptOut ? AlertTexts.ToldAbove
            : matter.IsConfidential ? AlertTexts.ToldWithoutWords : AlertTexts.Told));
        return [.. replies.Select(reply => reply.Text == card ? reply with { Text = $"{card}\n{told}" } : reply)];
    }
}
