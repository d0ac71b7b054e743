using System.Text.RegularExpressions;
using HazardBot.Dialogs.Understanding.Words;

namespace HazardBot.Dialogs.Handling.Instructions;

/// <summary>Which step a message asks for, and where it says so.</summary>
internal static class VerbReader
{
    /// <summary>In the order they are tried: the narrow before the wide, refusals before what they refuse.</summary>
    private static readonly (HandlingVerb Verb, Regex Words)[] Verbs =
    [
        (HandlingVerb.AskReporter, VerbWords.AskReporter()),
        (HandlingVerb.SomethingFound, VerbWords.SomethingFound()),
        (HandlingVerb.NothingFound, VerbWords.NothingFound()),
        (HandlingVerb.Void, VerbWords.Void()),
        (HandlingVerb.Nudge, VerbWords.Nudge()),
        (HandlingVerb.Refuse, VerbWords.Refuse()),
        (HandlingVerb.Grant, VerbWords.Grant()),
        (HandlingVerb.Fail, VerbWords.Fail()),
        (HandlingVerb.Pass, VerbWords.Pass()),
        (HandlingVerb.Reject, VerbWords.Reject()),
        (HandlingVerb.Merge, VerbWords.Merge()),
        (HandlingVerb.HandOn, VerbWords.HandOn()),
        (HandlingVerb.SendBack, VerbWords.SendBack()),
        (HandlingVerb.Extend, VerbWords.Extend()),
        (HandlingVerb.NotDone, VerbWords.NotDone()),
        (HandlingVerb.Done, VerbWords.Done()),
        (HandlingVerb.Start, VerbWords.Start()),
        (HandlingVerb.Accept, VerbWords.Accept()),
        (HandlingVerb.Tasks, VerbWords.Tasks()),
    ];

    /// <summary>Null where the words ask for no step, or are a question.</summary>
    /// <param name="namesRecord">A record is named: then a question mark alone makes no question.</param>
    public static (HandlingVerb Verb, Match Match)? Find(string folded, bool namesRecord)
    {
        if (VerbWords.Question().FindIn(folded).Count > 0 && !(namesRecord && VerbWords.HardQuestion().FindIn(folded).Count == 0))
        {
            return VerbWords.AskReporter().FindIn(folded) is [var asks, ..] ? (HandlingVerb.AskReporter, asks) : null;
        }

        foreach (var (verb, words) in Verbs)
        {
            if (words.FindIn(folded) is [var match, ..])
            {
                return (verb, match);
            }
        }

        return null;
    }
}
