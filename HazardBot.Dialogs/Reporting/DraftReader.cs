using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting;

/// <summary>What a sentence changes in a draft: the answer to the open question first, then everything else it carries.</summary>
internal static class DraftReader
{
    private const int ShortestAddition = 4;

    /// <summary>The changed draft, null where the sentence brings nothing; and what is said about the change, where it needs saying.</summary>
    public static (HazardDraft? Draft, string? Ack) Take(Exchange x, HazardDraft draft, Reading reading)
    {
        if (reading is { Question: not null, Items.Count: 0, School: null })
        {
            return (null, null);
        }

        var open = draft.Standing == Standing.Question ? HazardForm.Form.Open(draft) : null;
        var answered = open is null ? null : HazardForm.Form.Reply(draft, new Answer(x.Context, null, reading, ItemCues.Which(reading.Text)));
        var ack = answered is not null && draft.Progress.Replacing ? Changes.Say(x, open!, draft, answered, null) : null;
        if (answered is not null && draft.Progress.Replacing)
        {
            return (answered, ack);
        }

        var gathered = HazardForm.Form.Gather(answered ?? draft, reading, x.Context) with
        {
            Anonymous = draft.Anonymous || reading.Anonymous is true,
        };
        var more = More(x, draft, gathered, reading, answered is not null);
        if (reading.Anonymous is true && !draft.Anonymous)
        {
            ack = ack is null ? x.Text(ReportingTexts.AnonymousNoted) : $"{ack}\n{x.Text(ReportingTexts.AnonymousNoted)}";
        }

        var urgent = reading.Danger is null ? more : MarkUrgent(x, more, reading);
        return answered is null && draft == urgent
            ? (null, null)
            : (urgent, ack ?? (draft.Items.Count > 0 && (urgent.Items.Count > draft.Items.Count || urgent.Items[^1].Text.Length > draft.Items[^1].Text.Length) ? x.Text(ReportingTexts.Added) : null));
    }

    private static HazardDraft More(Exchange x, HazardDraft before, HazardDraft draft, Reading reading, bool answered)
    {
        if (before.Items.Count == 0)
        {
            return draft;
        }

        var told = DraftWords.Items(reading);
        if (before.Standing == Standing.Another && told.Count == 0 && new Answer(x.Context, null, reading).IsPlain)
        {
            told = [DraftWords.Plain(reading)];
        }

        var aside = told.Count == 0 && !answered && AddsWords(x, before, reading);
        if (aside)
        {
            told = [DraftWords.Plain(reading)];
        }

        if (told.Count == 0 || before.Progress is { Replacing: true, Open: WhatField.Name })
        {
            return draft;
        }

        var school = reading.School is { } named ? SchoolField.Answer(named) : null;
        var elsewhere = before.School?.Code is { } here && school is not null && school.Code != here && before.School.Told != school.Told;
        var another = before.Standing == Standing.Another || reading.AddsAnother || elsewhere
            || (!answered && !aside && told[0].Category is { } kind && before.Items.All(i => i.Category is { } other && other != kind));
        if (another)
        {
            return draft with { Items = [.. draft.Items, .. told.Select(t => (elsewhere ? t with { School = school } : t).WithoutLead())] };
        }

        return draft.Items.Any(i => i.Text.Contains(reading.Text, StringComparison.Ordinal))
            ? draft
            : draft.Change(draft.Items.Count - 1, item => item with
            {
                Text = DraftWords.Clip(DraftWords.Join(item.Text, reading.Text), DraftWords.Most),
                Place = item.Place ?? told[0].Place,
            });
    }

    /// <summary>What else is said of something dangerous now, or plainly of the danger told: kept, though no field holds it.</summary>
    private static bool AddsWords(Exchange x, HazardDraft before, Reading reading) =>
        before.Standing == Standing.Summary
        && reading.Text.Length >= ShortestAddition
        && new Answer(x.Context, null, reading).IsPlain
        && (before.Urgent || reading.Act == Act.ReportHazard || reading.PeopleHurt is not null || reading.Ongoing is not null);

    /// <summary>Marks what is dangerous now: of several things told only those that say so themselves.</summary>
    private static HazardDraft MarkUrgent(Exchange x, HazardDraft draft, Reading reading)
    {
        if (!draft.Items.Any(Told))
        {
            return draft with { Items = [.. draft.Items, DraftWords.Plain(reading) with { Urgent = true }] };
        }

        var several = draft.Items.Count(Told) > 1 && draft.Items.Any(Says);
        return draft.Change(null, item => Told(item) && (!several || Says(item)) ? item with { Urgent = true } : item);

        bool Told(DraftItem item) => reading.Text.Contains(item.Text, StringComparison.Ordinal) || item.Text.Contains(reading.Text, StringComparison.Ordinal);
        bool Says(DraftItem item) => x.Context.Read(item.Text).Danger is not null;
    }
}
