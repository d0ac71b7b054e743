using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Threads;

namespace HazardBot.Dialogs.Threads;

/// <summary>Words that are meant for a person on the other side. In an open talk the bot keeps quiet, but for a danger to life.</summary>
internal static class TalkDialog
{
    /// <summary>The exchange without a talk that is over or went on to somebody else; that it is over is told once.</summary>
    public static async Task<Exchange> FreshAsync(Exchange x, CancellationToken cancel)
    {
        if (x.State.Talk is not { Mode: TalkMode.Open } talk)
        {
            return x;
        }

        var thread = await x.Turn.Threads.FindAsync(talk.Thread, cancel);
        var isMine = talk.Side == ThreadSide.Public || thread?.Staff == x.Turn.Staff?.Code;
        return thread is { Ended: null } && isMine
            ? x
            : x with
            {
                State = x.State with { Talk = null },
                Before = [.. x.Before, new Reply(x.Text(!isMine ? DutyTexts.NotYours : DutyTexts.Over))],
            };
    }

    /// <returns>Null where the message is meant for the bot.</returns>
    public static async Task<Outcome?> RunAsync(Exchange x, CancellationToken cancel)
    {
        if (x.Turn.Message.Action is { } action)
        {
            return action.Do.StartsWith(TalkVerbs.Prefix, StringComparison.Ordinal) ? await TappedAsync(x, action, cancel) : null;
        }

        if (x.State.Talk is not { } talk || await x.Turn.Threads.FindAsync(talk.Thread, cancel) is not { Ended: null } thread)
        {
            return null;
        }

        if (TypedTitles.Verb(x.Turn.Message.Text, talk) is { } verb)
        {
            return await TappedAsync(x, new ButtonAction(verb, thread.Id, 0), cancel);
        }

        return (talk, thread.Kind) switch
        {
            ({ Mode: TalkMode.Answered }, _) => null,
            ({ Mode: TalkMode.Open }, _) => InTalk(x, talk, thread),
            ({ Side: ThreadSide.Public }, ThreadKind.Question) => await AnswerDialog.SaidAsync(x, talk, thread, cancel),
            ({ Side: ThreadSide.Staff }, ThreadKind.Duty) when thread.Staff == x.Turn.Staff?.Code && TalkWords.Answer(x.Turn.Message.Text) is { } words =>
                DutyDialog.Say(x, thread, ThreadSide.Staff, words, [new Reply(x.Text(DutyTexts.PassedOn))]),
            _ => null,
        };
    }

    private static Outcome? InTalk(Exchange x, Talk talk, TalkThread thread)
    {
        var text = x.Turn.Message.Text;
        if (TalkWords.IsEnd(text))
        {
            return DutyDialog.End(x, thread, talk.Side);
        }

        if (talk.Side == ThreadSide.Staff && TalkWords.IsLater(text))
        {
            return x.Answer(x.State with { Talk = talk with { Mode = TalkMode.Offered, At = x.Now } }, [new Reply(x.Text(DutyTexts.Aside))]);
        }

        if (x.Reading is null && x.Turn.Message.Photos.Count == 0)
        {
            return x.Turn.Message.UnreadableAttachments > 0 ? x.Answer(x.Text(x.Turn.Message.Unreadable)) : null;
        }

        return DutyDialog.Say(x.Reading?.Danger is { } danger ? DangerDialog.Show(x, danger) : x, thread, talk.Side, text, []);
    }

    private static async Task<Outcome> TappedAsync(Exchange x, ButtonAction action, CancellationToken cancel)
    {
        if (await x.Turn.Threads.FindAsync(action.About, cancel) is not { } thread)
        {
            return x.Answer(x.Text(ReportingTexts.StaleNothing));
        }

        if (thread.Kind == ThreadKind.Question)
        {
            return await QuestionAsync(x, action, thread, cancel);
        }

        var isStaff = x.Turn.Staff is { } who && who.Code == thread.Staff;
        if (thread.Ended is not null || (!isStaff && x.State.Talk?.Thread != thread.Id))
        {
            return x.Answer(x.Text(thread.Ended is not null ? DutyTexts.Over : DutyTexts.NotYours));
        }

        return (action.Do, isStaff) switch
        {
            (TalkVerbs.Reply, true) => x.Answer(
                x.State with { Talk = new(thread.Id, ThreadSide.Staff, TalkMode.Open, x.Now) },
                [new Reply(x.Text(DutyTexts.Joined), [DutyDialog.Button(x, DutyTexts.End, TalkVerbs.End, thread.Id)])]),
            (TalkVerbs.End, _) => DutyDialog.End(x, thread, isStaff ? ThreadSide.Staff : ThreadSide.Public),
            (TalkVerbs.Up, false) => await DutyDialog.UpAsync(x, thread, cancel),
            _ => x.Answer(x.Text(ReportingTexts.StaleNothing)),
        };
    }

    private static async Task<Outcome> QuestionAsync(Exchange x, ButtonAction action, TalkThread thread, CancellationToken cancel) => action.Do switch
    {
        TalkVerbs.DontKnow => await AnswerDialog.DontKnowAsync(x, thread, cancel),
        TalkVerbs.NoAnswer => await AnswerDialog.NoAnswerAsync(x, thread, cancel),
        TalkVerbs.Answer when await AnswerDialog.HazardAsync(x, thread, cancel) is not null => x.Answer(
            x.State with { Talk = new(thread.Id, ThreadSide.Public, TalkMode.Answering, x.Now) },
            [new Reply(x.Text(ThreadTexts.SayIt))]),
        _ => x.Answer(x.Text(ReportingTexts.StaleNothing)),
    };
}
