using HazardBot.Dialogs.Alerting;
using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Handling;
using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;

namespace HazardBot.Dialogs.Reporting;

/// <summary>A hazard being told: from the first word to the yes.</summary>
internal static class ReportDialog
{
    private static readonly Form<HazardDraft> Form = HazardForm.Form;

    /// <summary>The first words, or a photo alone.</summary>
    public static Outcome Start(Exchange x) => Told(x, New(x), started: true);

    /// <summary>A report whose school is known already, where the person goes on to another danger.</summary>
    public static Outcome StartAt(Exchange x, SchoolAnswer? school) => Told(x, school is null ? New(x) : New(x) with { School = school }, started: true);

    /// <summary>An empty report: the person only said that there is something to tell.</summary>
    public static Outcome Ask(Exchange x, string? before = null) => Proceed(x, New(x), before);

    /// <summary>Who scanned a code means where it hangs, staff of a school their own, where they name none.</summary>
    public static HazardDraft New(Exchange x) => ScanDialog.At(x, new(x.Turn.Chance.NewId(), 0, x.Now, x.Now)
    {
        School = x.Reading?.School is null ? StaffReport.OwnSchool(x) : null,
    });

    /// <summary>Words that tell something, or add to it: the open question's answer, and every other field that the sentence carries.</summary>
    public static Outcome Told(Exchange x, HazardDraft draft, bool started = false)
    {
        draft = ScanDialog.Yield(draft, x.Reading);
        var (withPhotos, ack) = Photos.Take(x, draft);
        if (x.Reading is not { } reading)
        {
            return Proceed(x, withPhotos, draft.Items.Count == 0 && x.Turn.Message.UnreadableAttachments == 0 ? null : ack);
        }

        ack = Join(ack, reading.Danger is not null && x.Before.Count == 0 ? x.Numbers(ReportingTexts.StillInDanger) : null);
        var told = DraftReader.Take(x, withPhotos, reading);
        if (told.Draft is { } changed)
        {
            return Proceed(x, changed.Remember(reading.Text), Join(ack, told.Ack, Question(x, draft)), ask: started);
        }

        return (started, Join(ack, Question(x, draft))) switch
        {
            (true, var said) => Proceed(x, withPhotos, said),
            (false, { } said) => ack is null ? Aside(x, draft, said) : Proceed(x, withPhotos, said, ask: false),
            _ => NotUnderstood(x, withPhotos),
        };
    }

    /// <summary>Puts the next question, or the summary.</summary>
    /// <param name="ask">The next missing field is asked; otherwise what stood open is put again.</param>
    public static Outcome Proceed(Exchange x, HazardDraft draft, string? before = null, bool ask = true)
    {
        var next = ask || Form.Open(draft) is null ? Advanced(draft) : draft with { Standing = Standing.Question };
        return Put(x, next, before, DraftQuestion.Put);
    }

    /// <summary>Answers in between, and puts again what stands open.</summary>
    public static Outcome Aside(Exchange x, HazardDraft draft, string? before) => Put(x, draft, before, DraftQuestion.PutBriefly);

    public static Outcome Stand(Exchange x, HazardDraft draft, Standing standing, string? before = null) =>
        Put(x, draft with { Standing = standing }, before, DraftQuestion.Put);

    private static Outcome NotUnderstood(Exchange x, HazardDraft draft)
    {
        var symbols = !x.Reading!.Text.Any(char.IsLetterOrDigit);
        var before = symbols ? CommonTexts.OnlySymbols : ReportingTexts.SummaryAgain;
        return draft.Standing == Standing.Question && Form.Open(draft) is not null
            ? Put(x, Advanced(draft), x.Text(before), DraftQuestion.Put)
            : Put(x, draft, x.Text(before), DraftQuestion.PutBriefly);
    }

    /// <summary>The draft with its next question open. Without anything told, the one question that counts stays open.</summary>
    private static HazardDraft Advanced(HazardDraft draft)
    {
        var next = Form.Advance(ScanDialog.Fill(draft));
        if (next.Progress.Open is not null)
        {
            return next with { Standing = Standing.Question };
        }

        return next.Items.Count > 0
            ? next with { Standing = Standing.Summary }
            : next.With(next.Progress with { Open = Fields.WhatField.Name }) with { Standing = Standing.Question };
    }

    private static Outcome Put(Exchange x, HazardDraft draft, string? before, Func<HazardDraft, FormContext, Reply> put)
    {
        if (NotLive(x, draft) is { } place)
        {
            return x.Answer(x.State with { Draft = null }, [new Reply(PilotGate.NotHere(x, place))]);
        }

        var stands = draft with { Version = draft.Version + 1, TouchedAt = x.Now };
        var reply = put(stands, x.Context);
        List<Reply> replies = [];
        if (!x.State.NoticeShown && x.Before.Count == 0)
        {
            replies.Add(new Reply(string.Join('\n', new[] { x.Text(ReportingTexts.Notice), x.State.Raised.Count > 0 ? Alarm.WordsKept(x) : null, x.Turn.Message.Channel.Notice is { } notice ? x.Text(notice) : null }.OfType<string>())));
        }

        replies.Add(before is null ? reply : reply with { Text = $"{before}\n{reply.Text}" });
        return x.Answer(x.State with { Draft = stands, NoticeShown = x.State.NoticeShown || x.Before.Count == 0 }, replies);
    }

    /// <summary>The unit of the report that takes no part yet: said as soon as it is known, before anything more is asked.</summary>
    private static string? NotLive(Exchange x, HazardDraft draft) => x.Pilot.Units.Count == 0 ? null
        : draft.Items.Select(item => item.School).Append(draft.School).Select(school => SchoolWords.Unit(draft, school, x.Context))
            .FirstOrDefault(unit => !x.Pilot.IsLive(x.Turn.Register, unit));

    private static string? Question(Exchange x, HazardDraft draft) =>
        x.Reading?.Question is { } question ? UserQuestions.Answer(x, question, draft) : null;

    private static string? Join(params ReadOnlySpan<string?> parts)
    {
        var said = string.Join('\n', parts.ToArray().OfType<string>());
        return said.Length == 0 ? null : said;
    }
}
