using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Reporting.News;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Threads;

namespace HazardBot.Dialogs.Threads;

/// <summary>The reporter answers a question of staff, in the chat it was asked in or by the receipt.</summary>
internal static class AnswerDialog
{
    /// <summary>Words told later than this after the question are a report, where they tell a danger.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);

    /// <returns>Null where the message is something else.</returns>
    public static async Task<Outcome?> SaidAsync(Exchange x, Talk talk, TalkThread thread, CancellationToken cancel)
    {
        if ((talk.Mode != TalkMode.Answering && x.State.Draft is not null) || (x.Reading is null && x.Turn.Message.Photos.Count == 0) || IsSomethingElse(x, talk))
        {
            return null;
        }

        return await HazardAsync(x, thread, cancel) is { } hazard ? Sent(x, thread, hazard, x.Turn.Message.Text) : null;
    }

    public static async Task<Outcome> DontKnowAsync(Exchange x, TalkThread thread, CancellationToken cancel) =>
        await HazardAsync(x, thread, cancel) is { } hazard && thread.AwaitsAnswer
            ? Sent(x, thread, hazard, x.Text(ThreadTexts.DontKnow))
            : x.Answer(x.Text(ThreadTexts.QuestionGone));

    /// <summary>What was passed on as an answer was a danger of its own: it is told like any, at the school that was spoken of where no other is named.</summary>
    public static async Task<Outcome> NoAnswerAsync(Exchange x, TalkThread thread, CancellationToken cancel)
    {
        var state = x.State with { Talk = null };
        if (await HazardAsync(x, thread, cancel) is not { } hazard
            || (await x.Turn.Threads.LinesAsync(thread, cancel)).LastOrDefault(line => line.By == ThreadSide.Public) is not { } said)
        {
            return ReportDialog.Ask(x with { State = state });
        }

        var reading = x.Context.Read(said.Words.Text);
        var school = reading.School is null && x.Context.Register.Find(hazard.Facts.Unit) is { IsPlaceOfLearning: true } place ? new SchoolAnswer(place.Name, place.Code, []) : null;
        return ReportDialog.StartAt(x with { State = state, Reading = reading }, school);
    }

    /// <summary>The record that is asked about, where it was reported from here or its receipt was shown here.</summary>
    public static async Task<Hazard?> HazardAsync(Exchange x, TalkThread thread, CancellationToken cancel) =>
        (await ReceiptDialog.ReportsAsync(x, cancel)).SelectMany(report => report.Hazards).FirstOrDefault(hazard => hazard.Id == thread.Hazard);

    private static bool IsSomethingElse(Exchange x, Talk talk)
    {
        if (x.Reading is not { } reading)
        {
            return false;
        }

        var isOther = reading.Danger is not null || reading.ReceiptDigits is not null || reading.Word is SteeringWord.Cancel or SteeringWord.Human or SteeringWord.Help or SteeringWord.Restart;
        if (isOther || talk.Mode == TalkMode.Answering)
        {
            return isOther;
        }

        var isBusiness = reading.AsksStatus || reading.Withdraws || reading.Question is not null || reading.Word is SteeringWord.Thanks or SteeringWord.Resume
            || reading.Act is Act.Greeting or Act.Help || FixedWords.Read(reading.Text) is not null || (x.Turn.Staff is not null && reading.Act is Act.Handle or Act.Query);
        var isReport = reading.Act == Act.ReportHazard || reading.Items.Count > 0;
        return isBusiness || (isReport && (x.Now - talk.At > Fresh || reading.School is not null)) || reading.Act == Act.ReportBullying;
    }

    private static Outcome Sent(Exchange x, TalkThread thread, Hazard hazard, string text)
    {
        var photos = x.Turn.Message.Photos;
        var words = new ThreadWords(DraftWords.Clip(text.Trim(), ThreadWords.LongestText), photos);
        var number = thread.Lines + 1;
        List<LedgerWrite> writes = [new AddThreadLine(thread, ThreadSide.Public, null, words)];
        if (photos.Count > 0 && HazardRules.Decide(hazard, new Supplement(x.Text(ThreadTexts.AnswerPhoto)), Actor.Reporter, x.Now) is { Refusal: null } noted)
        {
            writes.Add(new AppendEvents(hazard, noted.Events, photos));
        }

        foreach (var staff in new[] { hazard.Facts.Holder, thread.Staff }.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            writes.Add(ThreadNotice.ToStaff(x.Turn.Chance.NewId(), thread, staff, number, "line"));
        }

        IReadOnlyList<Button> buttons = x.Reading?.Items.Count > 0 ? [DutyDialog.Button(x, ThreadTexts.NoAnswer, TalkVerbs.NoAnswer, thread.Id)] : [];
        var talk = buttons.Count == 0 ? null : new Talk(thread.Id, ThreadSide.Public, TalkMode.Answered, x.Now);
        return new(x.State with { Talk = talk }, [.. x.Before, new Reply(x.Text(ThreadTexts.AnswerSent), buttons)], writes);
    }
}
