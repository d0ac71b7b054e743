using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Corrections in plain words: one field is changed, and old and new are shown.</summary>
internal static class Corrections
{
    /// <summary>The outcome; null where the words correct nothing that was told.</summary>
    public static Outcome? Run(Exchange x, HazardDraft draft, Correction correction, string text)
    {
        if (draft.Items.Count == 0 && draft.School is null)
        {
            return null;
        }

        if (correction.New is not { Length: > 0 } words)
        {
            return draft.Items.Count == 0 ? null : Named(x, draft, correction) ?? ReportDialog.Stand(x, draft, Standing.WhatIsWrong);
        }

        var item = Item(draft, correction, text);
        var answer = new Answer(x.Context, null, x.Context.Read(words), item, Insists: true);
        foreach (var field in Fields(draft, correction, answer, x.Reading))
        {
            if (Change(draft, field, answer, correction) is { } changed)
            {
                var told = changed.With(changed.Progress with { Replacing = false, Open = changed.Progress.Replacing ? null : changed.Progress.Open });
                return ReportDialog.Proceed(x, told.Remember(text), Changes.Say(x, field, draft, changed, item), ask: false);
            }
        }

        return ReportDialog.Stand(x, draft, Standing.WhatIsWrong);
    }

    /// <summary>Only what is wrong was said, not what is right: that field is asked anew.</summary>
    private static Outcome? Named(Exchange x, HazardDraft draft, Correction correction) =>
        Of(correction.Field) is { } field && draft.Items.Count == 1
            ? ReportDialog.Proceed(x, HazardForm.Form.Replace(draft, field) with { Standing = Standing.Question }, ask: false)
            : null;

    private static HazardDraft? Change(HazardDraft draft, Field<HazardDraft> field, Answer answer, Correction correction)
    {
        if (field.Name != WhatField.Name)
        {
            return Understood(draft, field, answer, correction) is { } changed && field.Show(changed, answer.Context, answer.Item) is not null
                ? Reworded(draft, changed)
                : null;
        }

        return correction.Old is { Length: > 0 } old && draft.Items.Any(i => i.Text.Contains(old, StringComparison.OrdinalIgnoreCase))
            ? draft.Change(answer.Item, i => i with { Text = i.Text.Replace(old, correction.New, StringComparison.OrdinalIgnoreCase) })
            : correction.Field == CorrectedField.Description ? field.Understand(draft, answer) : null;
    }

    /// <summary>"Not the third floor but the fourth" changes the third-floor corridor to the fourth-floor corridor.</summary>
    private static HazardDraft? Understood(HazardDraft draft, Field<HazardDraft> field, Answer answer, Correction correction) =>
        field.Name == PlaceField.Name && correction.Old is { Length: > 0 } old && draft.Only(answer.Item)?.Place is { } place
            && place.Length > old.Length && place.Contains(old, StringComparison.Ordinal) && !correction.New!.Contains(place.Replace(old, "", StringComparison.Ordinal), StringComparison.Ordinal)
            ? draft.Change(answer.Item, item => item with { Place = place.Replace(old, correction.New, StringComparison.Ordinal) })
            : field.Understand(draft, answer);

    /// <summary>The words told follow a corrected school or place, so that they don't contradict it. What was typed is kept as it was, sealed.</summary>
    private static HazardDraft Reworded(HazardDraft before, HazardDraft after) => after with
    {
        Items = [.. after.Items.Select((item, index) => item with
        {
            Text = Replaced(
                Replaced(item.Text, (before.Items[index].School ?? before.School)?.Told, (item.School ?? after.School)?.Told),
                before.Items[index].Place,
                item.Place),
        })],
    };

    private static string Replaced(string text, string? old, string? now) =>
        old is { Length: > 1 } && now is { Length: > 0 } && old != now ? text.Replace(old, now, StringComparison.Ordinal) : text;

    /// <summary>The fields that the correction may be about, likeliest first.</summary>
    private static IEnumerable<Field<HazardDraft>> Fields(HazardDraft draft, Correction correction, Answer answer, Reading? whole)
    {
        if (Of(correction.Field) is { } named)
        {
            return [named];
        }

        List<Field<HazardDraft>> likely = [];
        var reading = answer.Reading!;
        void If(bool condition, Field<HazardDraft> field)
        {
            if (condition)
            {
                likely.Add(field);
            }
        }

        If(Holds(draft.School?.Told, correction.Old) || reading.School is not null, SchoolField.Field);
        If(draft.Items.Any(i => Holds(i.Place, correction.Old)), PlaceField.Field);
        If(reading.When is not null, WhenField.Field);
        If(reading.Place is not null || whole?.Place is not null, PlaceField.Field);
        If(CategoryTexts.Find(reading.Text) is not null, CategoryField.Field);
        likely.Add(WhatField.Field);
        return likely.Distinct();
    }

    private static Field<HazardDraft>? Of(CorrectedField field) => field switch
    {
        CorrectedField.School => SchoolField.Field,
        CorrectedField.Place => PlaceField.Field,
        CorrectedField.When => WhenField.Field,
        CorrectedField.Category => CategoryField.Field,
        CorrectedField.Description => WhatField.Field,
        CorrectedField.Plate => VehicleField.Field,
        _ => null,
    };

    /// <summary>Which of several things is corrected: the one named by number, else the one that holds what is taken back, else the last.</summary>
    private static int? Item(HazardDraft draft, Correction correction, string text)
    {
        if (draft.Items.Count < 2)
        {
            return draft.Items.Count == 1 && correction.Field != CorrectedField.School ? 0 : null;
        }

        if (ItemCues.Which(text) is { } named && named < draft.Items.Count)
        {
            return named;
        }

        if (correction.Field is CorrectedField.School or CorrectedField.When or CorrectedField.Plate)
        {
            return null;
        }

        var holding = draft.Items.ToList().FindIndex(i => Holds(i.Place, correction.Old) || Holds(i.Text, correction.Old));
        return holding >= 0 ? holding : draft.Items.Count - 1;
    }

    private static bool Holds(string? told, string? old) =>
        told is not null && old is { Length: > 0 } && told.Contains(old, StringComparison.OrdinalIgnoreCase);
}
