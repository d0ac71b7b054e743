using HazardBot.Dialogs.Confidential.Fields;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Confidential;

/// <summary>Sexual harm: believed, no form, no details, no pictures; the police and a named person of the district, and what happens next.</summary>
internal static class SexualHarmDialog
{
    public static Outcome Start(Exchange x, CaseDraft draft)
    {
        var shown = DangerDialog.Show(x, DangerKind.SexualHarm);
        return Proceed(CaseDialog.WithNotice(shown with { Before = [.. shown.Before, new Reply(x.Say(draft, CaseTexts.Believe))] }, draft), draft);
    }

    /// <summary>Where it is has to be known to name who helps; asked once. Then only whether that person shall hear of it.</summary>
    public static Outcome Proceed(Exchange x, CaseDraft draft)
    {
        var school = SchoolOfCaseField.Field;
        var isKnown = school.Filled(draft);
        if (!isKnown && draft.Progress.TimesAsked(SchoolOfCaseField.Name) == 0)
        {
            return CaseDialog.Put(x, draft.With(draft.Progress.Ask(SchoolOfCaseField.Name)) with { Standing = CaseStanding.Question });
        }

        if (draft.School is { IsSettled: false } && draft.Progress.TimesAsked(SchoolOfCaseField.Name) <= 2)
        {
            return CaseDialog.Put(x, draft.With(draft.Progress.Ask(SchoolOfCaseField.Name)) with { Standing = CaseStanding.Question });
        }

        var place = Circle.Place(x, draft);
        if (x.Turn.Register.Find(place.Unit) is not { } unit)
        {
            return x.Answer(CaseActions.Without(x), [new Reply(x.Say(draft, CaseTexts.NobodySees, new Slot("outside", Circle.Outside(x))))]);
        }

        var next = x.Say(draft, CaseTexts.WhatNext, new("person", Circle.People(x, place)), new("unit", Circle.Office(unit)));
        return CaseDialog.Put(x, draft with { Standing = CaseStanding.Offer }, draft.Standing == CaseStanding.Offer ? null : next);
    }
}
