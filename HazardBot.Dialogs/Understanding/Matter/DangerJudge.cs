using HazardBot.Dialogs.Understanding.Intent;
using HazardBot.Dialogs.Understanding.Model;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Understanding.Matter;

/// <summary>
/// Weighs what the word lists see of danger against what the classifier thinks. Recall first: the classifier's bar is low, and lower still where the lists see one.
/// A long message is read in parts too: the danger may stand in the middle of other things.
/// </summary>
internal static class DangerJudge
{
    /// <summary>The classifier alone raises the alarm from here on: an alarm about nothing calls somebody out, and makes them slower the next time.</summary>
    private const double Likely = 0.15;

    /// <summary>Shorter words than this, in which the lists see nothing, answer a question: 很久了, 还没有人.</summary>
    private const int ShortestTold = 6;

    /// <summary>Where the word lists see a danger, from here on; below it is a figure of speech or something past.</summary>
    private const double Seen = 0.01;

    /// <summary>Where they see one that something silences: a fear, a drill, the past.</summary>
    private const double Silenced = 0.3;

    /// <summary>A part of a message, in which the lists see none: it lacks what silences a danger in another part.</summary>
    private const double InPart = 0.3;

    /// <summary>A part in which they see one.</summary>
    private const double LikelyInPart = 0.05;

    /// <summary>A line in which staff ask the ledger.</summary>
    private const double InQuestion = 0.3;

    private const int PartClauses = 3;
    private const int MostParts = 24;

    /// <summary>Gas that is named and not silenced is never argued away: whoever smells it every day is in danger every day.</summary>
    /// <param name="saysMore">It says more than names and places.</param>
    public static DangerKind? Of(CleanText text, bool saysMore, DangerLook look, TextInput input, Act? staff)
    {
        if (look.First is null && (!saysMore || text.Folded.Length < ShortestTold))
        {
            return null;
        }

        var judged = DangerModel.Shipped.Predict(input);
        return look.First == DangerKind.GasOrPoison || Alarms(input, judged) ? look.First ?? Likeliest(judged)
            : staff == Act.Query ? null
            : InParts(text.Folded);
    }

    /// <summary>Whether what the classifier thinks of a whole message is enough, by what the word lists see in it.</summary>
    internal static bool Alarms(TextInput input, double[] judged)
    {
        var bar = input.Signs[DangerLook.Count] > 0 ? InQuestion
            : DangerLook.IsSilencedIn(input.Signs) ? Silenced
            : DangerLook.IsSeenIn(input.Signs) ? Seen : Likely;
        return 1 - judged[DangerModel.None] >= bar;
    }

    public static TextInput Input(string folded, DangerLook look, TextInput features, Act? staff) => features with
    {
        Signs = [.. look.Signs, staff == Act.Query ? 1 : 0, staff == Act.Handle ? 1 : 0, QuestionReader.Find(folded).Count > 0 ? 1 : 0, folded is [.., '?' or '吗'] ? 1 : 0],
    };

    private static DangerKind? InParts(string folded)
    {
        var clauses = Clauses.Cut(folded);
        if (clauses.Count <= PartClauses)
        {
            return null;
        }

        var step = Math.Max(1, clauses.Count / MostParts);
        for (var i = 0; i + PartClauses <= clauses.Count; i += step)
        {
            var part = folded[clauses[i].Start..clauses[i + PartClauses - 1].End];
            var look = DangerReader.Look(part);
            var judged = DangerModel.Shipped.Predict(Input(part, look, TextInput.Of(part), null));
            if (1 - judged[DangerModel.None] >= (look.First is null ? InPart : LikelyInPart))
            {
                return look.First ?? Likeliest(judged);
            }
        }

        return null;
    }

    private static DangerKind Likeliest(double[] judged) => (DangerKind)Enumerable.Range(0, DangerModel.None).MaxBy(k => judged[k]);
}
