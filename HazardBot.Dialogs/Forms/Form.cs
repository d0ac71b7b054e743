using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Forms;

/// <summary>The fields of a draft, in the order in which they are asked. The next question is always the next missing field.</summary>
public sealed class Form<TDraft>
    where TDraft : class, IDraft<TDraft>
{
    /// <exception cref="ArgumentException">Two fields have one name.</exception>
    public Form(params IReadOnlyList<Field<TDraft>> fields)
    {
        if (fields.DistinctBy(f => f.Name).Count() != fields.Count)
        {
            throw new ArgumentException("Two fields have one name.", nameof(fields));
        }

        Fields = fields;
    }

    public IReadOnlyList<Field<TDraft>> Fields { get; }

    public Field<TDraft>? Find(string? name) => name is null ? null : Fields.FirstOrDefault(f => f.Name == name);

    /// <summary>The field whose question stands open; null where none does, or where the draft has moved past it.</summary>
    public Field<TDraft>? Open(TDraft draft) =>
        Find(draft.Progress.Open) is { } field && (draft.Progress.Replacing || (field.Applies(draft) && !field.Filled(draft))) ? field : null;

    /// <summary>The next missing field that may still be asked; null when the form is through.</summary>
    public Field<TDraft>? Next(TDraft draft) => Fields.FirstOrDefault(field =>
        draft.Progress.TimesAsked(field.Name) < field.MayBeAsked
        && !draft.Progress.Skipped.Contains(field.Name)
        && field.Applies(draft)
        && !field.Filled(draft));

    /// <summary>Puts the next question down as asked; without one, nothing stands open.</summary>
    public TDraft Advance(TDraft draft) => Next(draft) is { } next
        ? draft.With(draft.Progress.Ask(next.Name))
        : draft.With(draft.Progress with { Open = null, Replacing = false });

    /// <summary>Asks again for an answer already given; the old one stands until the new one is there.</summary>
    public TDraft Replace(TDraft draft, Field<TDraft> field) =>
        draft.With(draft.Progress.Ask(field.Name) with { Replacing = true });

    /// <summary>The answer to the open question; null where there is none or the words don't answer it.</summary>
    public TDraft? Reply(TDraft draft, Answer answer)
    {
        if (Open(draft) is not { } field || field.Understand(draft, answer) is not { } answered)
        {
            return null;
        }

        return ReferenceEquals(answered.Progress, draft.Progress) && field.Filled(answered)
            ? answered.With(answered.Progress.Answer(field.Name))
            : answered;
    }

    /// <summary>Every field that the sentence fills in passing.</summary>
    public TDraft Gather(TDraft draft, Reading reading, FormContext context) =>
        Fields.Aggregate(draft, (sofar, field) => field.Gather(sofar, reading, context));

    public TDraft Skip(TDraft draft) => Open(draft) is { } field ? draft.With(draft.Progress.Skip(field.Name)) : draft;

    /// <summary>Un-answers the question answered last; null where none was.</summary>
    public TDraft? Back(TDraft draft)
    {
        if (draft.Progress.Replacing)
        {
            return draft.With(draft.Progress with { Open = null, Replacing = false });
        }

        return draft.Progress.Answered is [.., var name] && Find(name) is { } last
            ? last.Clear(draft).With((Open(draft) is { } open ? draft.Progress.Forget(open.Name) : draft.Progress).Forget(last.Name))
            : null;
    }
}
