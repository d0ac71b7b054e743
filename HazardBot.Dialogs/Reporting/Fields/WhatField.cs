using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>What is wrong: the one thing a report can't be without.</summary>
internal static class WhatField
{
    public const string Name = "what";

    public static readonly Field<HazardDraft> Field = new(Name, FieldTexts.What)
    {
        Ask = Ask,
        Understand = Understand,
        Gather = Gather,
        Filled = static draft => draft.Items.Count > 0,
        Clear = static draft => draft with { Items = [] },
        Show = static (draft, _, item) => draft.Only(item)?.Text,
    };

    private static Question Ask(HazardDraft draft, FormContext context) => new(draft switch
    {
        { Progress.Replacing: true } => QuestionTexts.WhatInstead.In(context.Language),
        _ when draft.Progress.TimesAsked(Name) > 1 => QuestionTexts.WhatAgain.In(context.Language),
        { School: { Told.Length: > 0 } school } => QuestionTexts.WhatAtSchool.In(context.Language, new Slot("school", DraftWords.Shorten(school.Told, 30))),
        _ => (draft.Photos.Count > 0 ? QuestionTexts.WhatWithPhoto : QuestionTexts.What).In(context.Language),
    });

    private static HazardDraft? Understand(HazardDraft draft, Answer answer)
    {
        if (answer.Reading is not { } reading)
        {
            return null;
        }

        var told = DraftWords.Items(reading);
        if (told.Count == 0)
        {
            if (!answer.IsPlain || (!answer.Insists && IsOnlyAName(reading)))
            {
                return null;
            }

            told = [DraftWords.Plain(reading)];
        }

        return draft.Items.Count == 0
            ? draft with { Items = told }
            : draft.Change(answer.Item, item => item with { Text = told[0].Text });
    }

    private static HazardDraft Gather(HazardDraft draft, Reading reading, FormContext context) =>
        draft.Items.Count == 0 && DraftWords.Items(reading) is { Count: > 0 } told ? draft with { Items = told } : draft;

    private static bool IsOnlyAName(Reading reading) =>
        reading.Text.Length <= (reading.School?.Text.Length ?? reading.District?.Text.Length ?? 0) + 2;
}
