using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting;

/// <summary>What stands before the person now, put into words: the open question or the summary, with its buttons. A function of the draft alone.</summary>
internal static class DraftQuestion
{
    private const int MostButtons = 4;

    public static Reply Put(HazardDraft draft, FormContext context) => new(Text(draft, context, whole: true), Buttons(draft, context))
    {
        Card = draft.Standing == Standing.Summary
            ? new(CardKind.Summary, DraftSummary.Head(draft, context.Language), DraftSummary.Lines(draft, context), SummaryQuestion(draft, context, whole: true))
            : null,
    };

    /// <summary>As <see cref="Put"/>, without the summary's list.</summary>
    public static Reply PutBriefly(HazardDraft draft, FormContext context) => new(Text(draft, context, whole: false), Buttons(draft, context));

    /// <summary>The button that the words name: by its title in either language, or by its number where numbers choose.</summary>
    public static ButtonAction? Typed(HazardDraft draft, FormContext context, Reading reading)
    {
        if (Open(draft, context) is { Numbered: true } question && reading.Choice is { } number && number >= 1 && number <= question.Choices.Count)
        {
            return Act(draft, Verbs.Choose, question.Choices[number - 1].Value);
        }

        return reading.Text.Length > 40 ? null : Named(draft, context, reading.Text)
            ?? Named(draft, context with { Language = context.Language == Language.English ? Language.Chinese : Language.English }, reading.Text);
    }

    private static ButtonAction? Named(HazardDraft draft, FormContext context, string text)
    {
        var bare = text.Trim().TrimEnd('。', '！', '.', '!', '~');
        return Buttons(draft, context).FirstOrDefault(b => string.Equals(b.Title, bare, StringComparison.OrdinalIgnoreCase))?.Action;
    }

    private static Question? Open(HazardDraft draft, FormContext context) =>
        draft.Standing == Standing.Question ? HazardForm.Form.Open(draft)?.Ask(draft, context) : null;

    private static string Text(HazardDraft draft, FormContext context, bool whole) => draft.Standing switch
    {
        Standing.WhatIsWrong => QuestionTexts.WhatIsWrong.In(context.Language),
        Standing.Another => QuestionTexts.WhatElse.In(context.Language),
        Standing.Resume => QuestionTexts.Resume.In(context.Language, new Slot("words", Gist(draft, context))),
        Standing.Summary => Summary(draft, context, whole),
        _ => Open(draft, context)?.Text ?? ReportingTexts.StillNoContent.In(context.Language),
    };

    private static string Summary(HazardDraft draft, FormContext context, bool whole)
    {
        var question = SummaryQuestion(draft, context, whole);
        return whole ? $"{DraftSummary.Of(draft, context)}\n{question}" : question;
    }

    private static string SummaryQuestion(HazardDraft draft, FormContext context, bool whole) =>
        (whole && draft.Photos.Count == 0 && context.TakesPhotos ? QuestionTexts.SummaryIsRightOrPhoto : QuestionTexts.SummaryIsRight).In(context.Language);

    private static string Gist(HazardDraft draft, FormContext context) =>
        draft.Items is [var first, ..] ? DraftWords.Shorten(first.Text, 30)
        : SchoolField.Field.Show(draft, context, null) ?? QuestionTexts.WhatWithPhoto.In(context.Language);

    private static List<Button> Buttons(HazardDraft draft, FormContext context)
    {
        Button Make(Line title, string verb, string? value = null) => new(title.In(context.Language), Act(draft, verb, value));
        return draft.Standing switch
        {
            Standing.Summary => [Make(ButtonTexts.Submit, Verbs.Submit), Make(ButtonTexts.Change, Verbs.Change), Make(ButtonTexts.Add, Verbs.Add), Make(ButtonTexts.Cancel, Verbs.Cancel)],
            Standing.WhatIsWrong =>
            [
                Make(FieldTexts.School, Verbs.Fix, SchoolField.Name), Make(FieldTexts.Place, Verbs.Fix, PlaceField.Name),
                Make(FieldTexts.What, Verbs.Fix, WhatField.Name), Make(FieldTexts.Category, Verbs.Fix, CategoryField.Name),
            ],
            Standing.Resume => [Make(ButtonTexts.Resume, Verbs.Resume), Make(ButtonTexts.Restart, Verbs.Restart)],
            Standing.Question => OfQuestion(draft, context),
            _ => [],
        };
    }

    private static List<Button> OfQuestion(HazardDraft draft, FormContext context)
    {
        if (HazardForm.Form.Open(draft) is not { } field)
        {
            return [];
        }

        var choices = field.Ask(draft, context).Choices;
        List<Button> buttons = [.. choices.Select(c => new Button(c.Title, Act(draft, Verbs.Choose, c.Value)))];
        if (field.Name is not (WhatField.Name or SchoolField.Name) && !draft.Progress.Replacing && buttons.Count < MostButtons)
        {
            buttons.Add(new Button(ButtonTexts.Skip.In(context.Language), Act(draft, Verbs.Skip, null)));
        }

        return buttons;
    }

    private static ButtonAction Act(HazardDraft draft, string verb, string? value) => new(verb, draft.Id, draft.Version, value);
}
