using HazardBot.Dialogs.Understanding.Dates;
using HazardBot.Dialogs.Understanding.Matter;
using HazardBot.Dialogs.Understanding.Places;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Intent;

/// <summary>Tells what a correction is about, by its label or by what its new words are.</summary>
internal static class Corrections
{
    /// <summary>Longer texts without a plain word of correction tell a story: 不是没有保安，是保安不管.</summary>
    private const int LongestUnlabelled = 40;

    public static Correction? Of(CleanText text, IReadOnlyList<CorrectionWords> words, Reading reading, ReadingContext context)
    {
        foreach (var word in words)
        {
            var field = word.Label ?? (word.New is { } span ? FieldOf(text, span, reading, context) : CorrectedField.Unknown);
            if (word.IsPlain || (field is CorrectedField.School or CorrectedField.Place or CorrectedField.When or CorrectedField.Plate && text.Text.Length <= LongestUnlabelled))
            {
                return new(field, word.Old is { } old ? text.Slice(old) : null, word.New is { } added ? text.Slice(added) : null);
            }
        }

        return null;
    }

    private static CorrectedField FieldOf(CleanText text, Span span, Reading reading, ReadingContext context)
    {
        var part = new CleanText(text.Slice(span), text.Folded[span.Start..span.End]);
        var where = Whereabouts.Read(part, context.Register);
        return where.School is not null ? CorrectedField.School
            : NumbersReader.Plate(part) is not null ? CorrectedField.Plate
            : DateReader.Read(part, reading.Language, context.Now) is not null ? CorrectedField.When
            : where.Places.Count > 0 ? CorrectedField.Place
            : CategoryReader.Signs(part.Folded).Count > 0 ? CorrectedField.Description
            : CorrectedField.Unknown;
    }
}
