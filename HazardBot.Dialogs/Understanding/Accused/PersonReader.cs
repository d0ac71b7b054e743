using System.Text.RegularExpressions;
using HazardBot.Dialogs.Reporting;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Understanding.Accused;

/// <summary>Reads which grown-ups of a school are accused, are to be kept out, or are only mentioned. While it is unsure, somebody is out.</summary>
public static partial class PersonReader
{
    private const int Read = 4000;
    private const int Most = 6;

    /// <summary>Each person once.</summary>
    public static IReadOnlyList<PersonMention> Find(string text)
    {
        List<PersonMention> found = [];
        foreach (var sentence in Sentences(text.Length <= Read ? text : text[..Read]))
        {
            var accuses = HarmByStaff.IsTold(sentence);
            foreach (Match title in Titles().Matches(sentence))
            {
                var person = Person(sentence, title, accuses && found.TrueForAll(p => p.Why != ExclusionReason.Accused));
                if (found.Find(p => p.Text == person.Text) is not { } known)
                {
                    found.Add(person);
                }
                else if (known.Why is null && person.Why is not null)
                {
                    found[found.IndexOf(known)] = person;
                }
            }
        }

        return [.. found.Take(Most)];
    }

    /// <summary>Whether the school as a whole is to be kept out: 别让学校知道.</summary>
    public static bool KeepsSchoolOut(string text) => SchoolOut().IsMatch(text.Length <= Read ? text : text[..Read]);

    /// <summary>A name without a title, as an answer to the question who it was.</summary>
    public static PersonMention Named(string answer, ExclusionReason why)
    {
        var bare = answer.Trim().TrimEnd('。', '！', '.', '!', '吧', '啊');
        return Find(bare) is [var only, ..]
            ? only with { Why = why }
            : new PersonMention(bare, null, bare, why);
    }

    private static PersonMention Person(string sentence, Match title, bool accused)
    {
        var name = ChineseNames.NameBefore(sentence, title.Index);
        var word = title.Value;
        var role = Role(word);
        var text = name is { } before ? string.Concat(sentence.AsSpan(before.Start, before.Length), word) : word;
        var why = IsKeptOut(sentence, title) ? ExclusionReason.KeptOut : accused ? ExclusionReason.Accused : (ExclusionReason?)null;
        return new PersonMention(text, role, name is { } known ? sentence.Substring(known.Start, known.Length) : role is null ? word : null, why);
    }

    private static bool IsKeptOut(string sentence, Match title) =>
        KeepOut().Matches(sentence[..title.Index]) is [.., var last] && title.Index - last.Index - last.Length <= 6;

    private static StaffRole? Role(string title) => title.ToUpperInvariant() switch
    {
        "校长" or "园长" or "PRINCIPAL" or "HEADMASTER" or "HEAD TEACHER" => StaffRole.Head,
        "副校长" or "分管校长" => StaffRole.DeputyHead,
        "班主任" or "老师" or "任课老师" or "TEACHER" or "CLASS TEACHER" => StaffRole.Teacher,
        "安全员" => StaffRole.SafetyOfficer,
        _ => null,
    };

    private static string[] Sentences(string text) => text.Split(['。', '！', '？', '!', '?', '\n', '；', ';'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("副校长|分管校长|(后勤|教导|年级|政教|德育|总务|教务|保卫)(处)?主任|班主任|任课老师|生活老师|校长|园长|书记|主任|老师|教练|教官|保安|门卫|宿管|保育员|助教|安全员|class teacher|head teacher|headmaster|principal|teacher|coach|guard", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Titles();

    [GeneratedRegex("(别|不要|不想|不能|不可以|千万别)(再)?(让|叫|给|告诉|跟|和|通知|找)|瞒着|(don't|do not|must not|mustn't) (tell|let)|without telling", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex KeepOut();

    [GeneratedRegex("((别|不要|不想|不能|千万别)(再)?(让|叫|给|告诉|跟|和|通知|找)|瞒着)[^。！？!?\\n，,]{0,6}(学校|校方|校里|园里|幼儿园)|(学校|校方)(里)?(的人)?(都)?(别|不能|不要|不许)(看|知道|晓得)|绕(开|过)学校|(don't|do not) (tell|let) (the|my|our|his|her) school|school (must|should)(n't| not) know", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SchoolOut();
}
