using System.Text.RegularExpressions;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Accused;

namespace HazardBot.Dialogs.Confidential;

/// <summary>A teacher who has to report by law: the card first, then the time of the report, and only then what is needed to pass it on.</summary>
internal static partial class MandatoryDialog
{
    /// <summary>A teacher tells of what has to be reported, whatever else is read in it.</summary>
    public static bool Concerns(Exchange x, Reading reading) =>
        reading is { LedgerNumber: null, Act: not (Act.Query or Act.Handle or Act.Receipt) }
        && TellerReader.Find(reading.Text, x.Turn.Staff is not null) == Teller.Teacher
        && MandatoryReader.Finds(reading.Text) && ChildWords().IsMatch(reading.Text);

    [GeneratedRegex("学生|孩子|女生|男生|女孩|男孩|小孩|班上|班里|同学|pupil|student|girl|boy|child", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ChildWords();

    public static Outcome Start(Exchange x, CaseDraft draft)
    {
        var card = new Reply(x.Numbers(draft, CaseTexts.MandatoryCard));
        return CaseDialog.Proceed(CaseDialog.WithNotice(x with { Before = [.. x.Before, card] }, draft), draft);
    }
}
