using HazardBot.Dialogs.Confidential.Fields;
using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Confidential;

/// <summary>What stands before who tells it: the open question, or what I have and who will see it.</summary>
internal static class CaseQuestion
{
    private const int MostButtons = 4;

    public static Reply Put(Exchange x, CaseDraft draft) => draft.Standing switch
    {
        CaseStanding.Summary => new Reply(Summary(x, draft), Buttons(x, draft)),
        CaseStanding.Company => new Reply(x.Text(DangerTexts.AnyoneWithYou)),
        CaseStanding.Offer => new Reply(x.Say(draft, CaseQuestionTexts.ShallPersonHear, new Slot("person", Circle.People(x, Circle.Place(x, draft)))), Buttons(x, draft)),
        _ => new Reply(Open(x, draft)?.Text ?? x.Say(draft, draft.Waits ? CaseTexts.OnceSafe : CaseQuestionTexts.WhatAgain), Buttons(x, draft)),
    };

    /// <summary>The button that the words name, by its title in either language or its number.</summary>
    public static ButtonAction? Typed(Exchange x, CaseDraft draft, Reading reading)
    {
        if (draft.Standing == CaseStanding.Question && Open(x, draft) is { Numbered: true } question && reading.Choice is { } number && number >= 1 && number <= question.Choices.Count)
        {
            return Act(draft, CaseVerbs.Choose, question.Choices[number - 1].Value);
        }

        if (reading.Text.Length > 40)
        {
            return null;
        }

        var bare = reading.Text.Trim().TrimEnd('。', '！', '.', '!', '~');
        return Buttons(x, draft).FirstOrDefault(b => string.Equals(b.Title, bare, StringComparison.OrdinalIgnoreCase))?.Action;
    }

    private static Question? Open(Exchange x, CaseDraft draft) => CaseForm.Of(draft).Open(draft)?.Ask(draft, x.Context);

    private static string Summary(Exchange x, CaseDraft draft)
    {
        List<string> lines = [x.Say(draft, CaseTexts.Head)];
        foreach (var field in CaseForm.Of(draft).Fields)
        {
            if (field.Show(draft, x.Context, null) is { } shown)
            {
                lines.Add(x.Text(FieldTexts.Labelled, new("label", x.Text(field.Label)), new("value", shown)));
            }
        }

        lines.Add(Circle.WhoSees(x, draft));
        lines.Add(x.Say(draft, CaseQuestionTexts.Send));
        return string.Join('\n', lines);
    }

    private static List<Button> Buttons(Exchange x, CaseDraft draft)
    {
        Button Make(Line title, string verb, string? value = null) => new(x.Text(title), Act(draft, verb, value));
        switch (draft.Standing)
        {
            case CaseStanding.Summary:
                return [Make(CaseLabelTexts.Submit, CaseVerbs.Submit), Make(CaseLabelTexts.Change, CaseVerbs.Change), Make(CaseLabelTexts.Cancel, CaseVerbs.Cancel)];
            case CaseStanding.Company:
                return [];
            case CaseStanding.Question when draft.Waits:
                return [Make(CaseLabelTexts.SafeNow, CaseVerbs.GoOn, InDanger.SafeNow), Make(CaseLabelTexts.GoOn, CaseVerbs.GoOn)];
            case CaseStanding.Offer:
                return [Make(CaseLabelTexts.TellThem, CaseVerbs.Submit), Make(CaseLabelTexts.NotNow, CaseVerbs.NotNow)];
        }

        if (CaseForm.Of(draft).Open(draft) is not { } field)
        {
            return [];
        }

        List<Button> buttons = [.. field.Ask(draft, x.Context).Choices.Select(c => new Button(c.Title, Act(draft, CaseVerbs.Choose, c.Value)))];
        var mayBeSkipped = field.Name is not (ToldField.Name or "mentioned" or "mask" or "keepout" or PoliceField.Name);
        if (mayBeSkipped && buttons.Count < MostButtons && !buttons.Exists(button => button.Title == x.Text(CaseLabelTexts.RatherNot)))
        {
            buttons.Add(Make(ButtonTexts.Skip, CaseVerbs.Skip));
        }

        return buttons;
    }

    private static ButtonAction Act(CaseDraft draft, string verb, string? value) => new(verb, draft.Id, draft.Version, value);
}

/// <summary>What buttons of the confidential track do.</summary>
internal static class CaseVerbs
{
    public const string Prefix = "case_";
    public const string Choose = Prefix + "choose";
    public const string Skip = Prefix + "skip";
    public const string Submit = Prefix + "submit";
    public const string Change = Prefix + "change";
    public const string Cancel = Prefix + "cancel";
    public const string NotNow = Prefix + "not_now";

    /// <summary>They are safe, or want to go on all the same.</summary>
    public const string GoOn = Prefix + "go_on";

    /// <summary>The reporter is sure: erase.</summary>
    public const string Erase = Prefix + "erase";

    public const string Leave = Prefix + "leave";

    /// <summary>Staff: a step on a case; the value says which.</summary>
    public const string Step = Prefix + "step";

    /// <summary>Staff: read it with this purpose.</summary>
    public const string Read = Prefix + "read";
}
