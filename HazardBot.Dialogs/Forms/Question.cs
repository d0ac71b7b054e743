using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Forms;

/// <summary>A question as it is put: at most 80 characters and four choices.</summary>
/// <param name="Numbered">A bare number picks the choice at that place, counted from one.</param>
public sealed record Question(string Text, IReadOnlyList<Choice> Choices, bool Numbered = false)
{
    public Question(string text)
        : this(text, [])
    {
    }
}

/// <summary>One answer offered as a button.</summary>
/// <param name="Value">What the field understands: a code, never shown.</param>
public sealed record Choice(string Title, string Value);

/// <summary>What a form has to know besides the draft.</summary>
public sealed record FormContext(Register Register, DateTimeOffset Now, Language Language, IUnderstanding Understanding)
{
    /// <summary>Whether a picture can be sent here.</summary>
    public bool TakesPhotos { get; init; } = true;

    public Reading Read(string text) => Understanding.Read(text, new ReadingContext(Register, Now, Language));
}

/// <summary>An answer to one field's question.</summary>
/// <param name="Choice">The value of the choice that was tapped, typed or picked by number; null for free words.</param>
/// <param name="Reading">What the words say; null for a tap.</param>
/// <param name="Item">Which of several things the answer is about, counted from zero; null where it wasn't said.</param>
/// <param name="Insists">The words are known to be meant for this field, or it was asked for the last time.</param>
public sealed record Answer(FormContext Context, string? Choice, Reading? Reading, int? Item = null, bool Insists = false)
{
    public string Text => Reading?.Text.Trim() ?? "";

    /// <summary>The words are no question, no greeting and no number to look up: they may be taken as they are.</summary>
    public bool IsPlain => Reading is { Question: null, AsksStatus: false, Withdraws: false, ReceiptDigits: null, Word: null }
        and { Act: not (Act.Greeting or Act.Help or Act.Query or Act.ReportBullying) } && Text.Any(char.IsLetterOrDigit);
}
