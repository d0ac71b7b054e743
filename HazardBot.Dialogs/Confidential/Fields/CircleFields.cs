using HazardBot.Dialogs.Forms;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Cases;

namespace HazardBot.Dialogs.Confidential.Fields;

/// <summary>Who may see it and who must not, and whether names stay in the words.</summary>
internal static class CircleFields
{
    private const string Yes = "yes";
    private const string No = "no";
    private const int LongestName = 20;

    public static readonly Field<CaseDraft> Mentioned = new("mentioned", CaseLabelTexts.Mentioned)
    {
        Ask = static (draft, context) => new Question(
            draft.Say(context.Language, CaseQuestionTexts.MayPersonSee, new Slot("person", draft.Unasked?.Text ?? "")),
            [new Choice(CaseLabelTexts.MayNotSee.In(context.Language), No), new Choice(CaseLabelTexts.MaySee.In(context.Language), Yes)]),
        Understand = static (draft, answer) => (draft.Unasked, answer.Choice ?? Word(answer.Reading)) switch
        {
            ({ } person, Yes) => draft with { Allowed = [.. draft.Allowed, person.Text] },
            ({ } person, No) => draft.KeepOut(person),
            _ => null,
        },
        Applies = static draft => draft.Told.Count > 0,
        Filled = static draft => draft.Unasked is null || draft.SchoolOut,
        Clear = static draft => draft with { Allowed = [] },
        Show = static (_, _, _) => null,
        MayBeAsked = 3,
    };

    public static readonly Field<CaseDraft> KeepOutField = new("keepout", CaseLabelTexts.KeepOut)
    {
        Ask = static (draft, context) => draft.Upset
            ? new Question(
                draft.Say(context.Language, CaseQuestionTexts.GoAround),
                [new Choice(CaseLabelTexts.PassBy.In(context.Language), Yes), new Choice(CaseLabelTexts.SchoolMaySee.In(context.Language), No)])
            : new Question(
                draft.Say(context.Language, CaseQuestionTexts.WhoMustNotSee),
                [new Choice(CaseLabelTexts.Nobody.In(context.Language), No), new Choice(CaseLabelTexts.WholeSchool.In(context.Language), Yes)]),
        Understand = Understand,
        Applies = static draft => draft is { Enough: false, Told.Count: > 0, SchoolOut: false, Kind: CaseKind.Bullying } && draft.Persons.All(person => person.Why is null),
        Filled = static draft => draft.KeepOutAsked,
        Clear = static draft => draft with { KeepOutAsked = false, SchoolOut = false },
        Show = static (draft, context, _) => Outsiders(draft, context.Language),
        MayBeAsked = 1,
    };

    public static readonly Field<CaseDraft> Mask = new("mask", CaseLabelTexts.Mask)
    {
        Ask = static (draft, context) => new Question(
            draft.Say(context.Language, CaseQuestionTexts.Mask),
            [new Choice(CaseLabelTexts.DoMask.In(context.Language), Yes), new Choice(CaseLabelTexts.DontMask.In(context.Language), No)]),
        Understand = static (draft, answer) => (answer.Choice ?? Word(answer.Reading)) switch
        {
            Yes => draft with { Masked = true },
            No => draft with { Masked = false },
            _ => null,
        },
        Applies = static draft => draft.Told.Count > 0 && Masking.Finds(string.Join('\n', draft.Told)),
        Filled = static draft => draft.Masked is not null,
        Clear = static draft => draft with { Masked = null },
        Show = static (_, _, _) => null,
        MayBeAsked = 2,
    };

    public static string? Outsiders(CaseDraft draft, Language language)
    {
        var outside = draft.Persons.Where(person => person.Why is not null).Select(person => person.Text).ToList();
        if (draft.SchoolOut)
        {
            outside.Insert(0, CaseLabelTexts.AllOfSchool.In(language));
        }

        return outside.Count == 0 ? null : string.Join(FieldTexts.Separator.In(language), outside);
    }

    /// <summary>The person is kept out, accused or not.</summary>
    public static CaseDraft KeepOut(this CaseDraft draft, PersonMention person) => draft with
    {
        Persons = [.. draft.Persons.Where(other => other.Text != person.Text), person with { Why = person.Why ?? ExclusionReason.KeptOut }],
    };

    private static CaseDraft? Understand(CaseDraft draft, Answer answer)
    {
        var asked = draft with { KeepOutAsked = true };
        switch (answer.Choice ?? Word(answer.Reading) ?? (AnswerReader.IsNobody(answer.Text) ? No : null))
        {
            case Yes:
                return asked with { SchoolOut = true };
            case No:
                return asked;
        }

        if (answer.Reading is not { Question: null } || answer.Text.Length is 0 or > LongestName)
        {
            return null;
        }

        // Whoever is named here is out, whatever the words around the name.
        var named = PersonReader.Find(answer.Text);
        return named.Count > 0
            ? named.Aggregate(asked, (sofar, person) => sofar.KeepOut(person with { Why = ExclusionReason.KeptOut }))
            : answer.IsPlain ? asked.KeepOut(PersonReader.Named(answer.Text, ExclusionReason.KeptOut)) : null;
    }

    private static string? Word(Reading? reading) => reading?.Word switch
    {
        SteeringWord.Yes => Yes,
        SteeringWord.No or SteeringWord.Skip => No,
        _ => null,
    };
}
