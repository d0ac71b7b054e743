using HazardBot.Dialogs.Handling;
using HazardBot.Dialogs.Reminding;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Reporting.News;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Threads;

namespace HazardBot.Dialogs.Threads;

/// <summary>What one side of a talk is told of the other, put into words when it is sent.</summary>
/// <param name="turn">The push, as the turn of the person it goes to.</param>
public sealed class ThreadMessages(Turn turn, Language language, Hotlines hotlines)
{
    private const int LongestShown = 1000;
    private const int MostTold = 5;

    /// <param name="lines">All that was written.</param>
    /// <param name="number">The line it is about; zero for the talk itself.</param>
    /// <param name="hazard">The record of a question, as the reader may see it.</param>
    /// <returns>Null where it has been overtaken, or the reader has nothing to do with it.</returns>
    public Reminder? ToStaff(TalkThread thread, IReadOnlyList<ThreadLine> lines, int number, Hazard? hazard, StaffMember reader)
    {
        var line = lines.FirstOrDefault(said => said.Number == number);
        if (thread.Kind == ThreadKind.Question)
        {
            return line is null || hazard is null ? null : Answer(line, hazard);
        }

        if (thread.Staff != reader.Code)
        {
            return number > 0 ? null : Told(DutyTexts.NotYours) with { Then = state => Without(state, thread.Id) };
        }

        var joined = turn.State.Talk is { Mode: TalkMode.Open } open && open.Thread == thread.Id;
        var talk = joined ? turn.State.Talk : new Talk(thread.Id, ThreadSide.Staff, TalkMode.Offered, turn.Now);
        if (thread.Ended is { } ended)
        {
            return number > 0 ? null : Told(ended == ThreadEnd.Idle ? DutyTexts.EndedIdle : DutyTexts.EndedByOther) with { Then = state => Without(state, thread.Id) };
        }

        var said = line is null
            ? string.Join('\n', lines.Where(before => before.By == ThreadSide.Public).TakeLast(MostTold).Select(FromPublic).Prepend(DutyTexts.Came.In(language)))
            : FromPublic(line);
        IReadOnlyList<Button> buttons = joined ? [] : [Button(DutyTexts.Reply, TalkVerbs.Reply, thread.Id), Button(DutyTexts.End, TalkVerbs.End, thread.Id)];
        return new Reminder(new Reply(said, buttons) { Files = Photos(line) }) { Then = state => IsOpenElsewhere(state, thread.Id) ? state : state with { Talk = talk } };
    }

    /// <param name="hazard">The record of a question.</param>
    /// <inheritdoc cref="ToStaff"/>
    public Reminder? ToPublic(TalkThread thread, IReadOnlyList<ThreadLine> lines, int number, Hazard? hazard)
    {
        var line = lines.FirstOrDefault(said => said.Number == number);
        if (thread.Kind == ThreadKind.Question)
        {
            return line is null || hazard is null || !thread.AwaitsAnswer ? null : Question(thread, line, hazard);
        }

        if (thread.Ended is { } ended && line is null)
        {
            var why = ended != ThreadEnd.Idle ? DutyTexts.EndedByStaff : thread.AnsweredAt is null ? DutyTexts.EndedUnanswered : DutyTexts.EndedIdle;
            return Told(why) with { Then = state => Without(state, thread.Id) };
        }

        return line is null
            ? Told(DutyTexts.Given, new Slot("unit", turn.Register.Find(thread.Unit)?.Name ?? ""))
            : new(new Reply(DutyTexts.FromStaff.In(language, new Slot("words", Words(line)))) { Files = Photos(line) });
    }

    private Reminder Question(TalkThread thread, ThreadLine line, Hazard hazard) => new(new Reply(
        ThreadTexts.Question.In(language, new("what", ReporterNews.What(hazard, turn.Register, language)), new("words", Words(line))),
        [Button(ThreadTexts.Answer, TalkVerbs.Answer, thread.Id), Button(ThreadTexts.DontKnow, TalkVerbs.DontKnow, thread.Id)]))
    {
        Then = state => IsOpenElsewhere(state, thread.Id) ? state : state with { Talk = new(thread.Id, ThreadSide.Public, TalkMode.Offered, turn.Now) },
    };

    private Reminder Answer(ThreadLine line, Hazard hazard)
    {
        var number = new Slot("number", hazard.Facts.Number);
        var said = line.Words.Text.Length > 0
            ? ThreadTexts.AnswerCame.In(language, number, new("words", Words(line)))
            : ThreadTexts.AnswerCamePhoto.In(language, number);
        var ask = new Button(HandlingButtonTexts.AskReporter.In(language), new ButtonAction(HandlingVerbs.AskReporter, hazard.Id, hazard.Version));
        return Reminder.AboutOne(new Reply(said, [ask]) { Files = Photos(line) }, hazard.Id, turn);
    }

    private string FromPublic(ThreadLine line) => DutyTexts.FromPublic.In(language, new Slot("words", Words(line)));

    private Reminder Told(Line line, params ReadOnlySpan<Slot> slots) => new(line.In(
        language, [.. slots, new("citizen", hotlines.Citizen), new("police", hotlines.Police)]));

    private string Words(ThreadLine line) => line.Words.Text.Length == 0
        ? ThreadTexts.SaidPhoto.In(language)
        : DraftWords.Shorten(line.Words.Text, LongestShown);

    private IReadOnlyList<ReplyFile> Photos(ThreadLine? line) =>
        line is null ? [] : [.. line.Words.Photos.Select(photo => ReplyFile.Photo(photo, FieldTexts.Photos.In(language)))];

    private Button Button(Line title, string verb, Guid thread) => new(title.In(language), new ButtonAction(verb, thread, 0));

    /// <summary>A talk that is under way is not pushed aside by another.</summary>
    private static bool IsOpenElsewhere(ConversationState state, Guid thread) => state.Talk is { Mode: TalkMode.Open } open && open.Thread != thread;

    private static ConversationState Without(ConversationState state, Guid thread) => state.Talk?.Thread == thread ? state with { Talk = null } : state;
}
