using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Forms;

/// <summary>One thing a form wants to know.</summary>
/// <param name="Name">Its name in the draft's progress and on buttons; unique in the form, never shown.</param>
/// <param name="Label">Its name in front of people.</param>
public sealed record Field<TDraft>(string Name, Line Label)
    where TDraft : class, IDraft<TDraft>
{
    /// <summary>Puts the question. It depends on the draft alone, so that it can be put again.</summary>
    public required Func<TDraft, FormContext, Question> Ask { get; init; }

    /// <summary>The draft with this answer in place of any earlier one; null where the words don't answer.</summary>
    public required Func<TDraft, Answer, TDraft?> Understand { get; init; }

    /// <summary>Takes what a sentence says in passing; never replaces an answer already given.</summary>
    public Func<TDraft, Reading, FormContext, TDraft> Gather { get; init; } = static (draft, _, _) => draft;

    public Func<TDraft, bool> Applies { get; init; } = static _ => true;

    public required Func<TDraft, bool> Filled { get; init; }

    /// <summary>The draft without this answer.</summary>
    public required Func<TDraft, TDraft> Clear { get; init; }

    /// <summary>The answer in words, of one item where there are several; null where there is none.</summary>
    public required Func<TDraft, FormContext, int?, string?> Show { get; init; }

    /// <summary>How often the question may be put before it is left, the second time where the answer wasn't understood; 0 for what is only taken in passing.</summary>
    public int MayBeAsked { get; init; } = 2;
}
