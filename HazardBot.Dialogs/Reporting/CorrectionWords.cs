using System.Text.RegularExpressions;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting;

/// <summary>Corrections said to the summary's face: 后门不对，是东门; 第2件的位置错了，是三楼.</summary>
internal static partial class CorrectionWords
{
    private const int Longest = 80;

    private static readonly (Line Label, CorrectedField Field)[] Named =
    [
        (FieldTexts.School, CorrectedField.School), (FieldTexts.Place, CorrectedField.Place), (FieldTexts.When, CorrectedField.When),
        (FieldTexts.Category, CorrectedField.Category), (FieldTexts.What, CorrectedField.Description), (FieldTexts.Vehicle, CorrectedField.Plate),
    ];

    /// <summary>What the words take back and put in its place; null where they are no correction.</summary>
    public static Correction? Find(string text)
    {
        if (text.Length > Longest || Wrong().Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var old = match.Groups["old"].Value.Trim();
        var field = Named.FirstOrDefault(n => old.Length > 0 && (n.Label.Zh == old || string.Equals(n.Label.En, old, StringComparison.OrdinalIgnoreCase)));
        return field.Label is null
            ? new Correction(CorrectedField.Unknown, old.Length == 0 ? null : old, match.Groups["new"].Value)
            : new Correction(field.Field, null, match.Groups["new"].Value);
    }

    [GeneratedRegex("^(第[一二三四五六七八九1-9][件个条]的?|number [1-9],? )?(the )?(?<old>.{0,24}?)( is|的)?(不对|错了|写错了|弄错了|说错了|有误|不准| ?wrong)[，,。;； ]*(应该|应当)?(就)?(是|在|改成|改为|换成|it'?s |it is )(?<new>.{1,60}?)[。.！!]?$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Wrong();
}
