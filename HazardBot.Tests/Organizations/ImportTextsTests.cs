using System.Text.RegularExpressions;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Tables;
using Xunit;

namespace HazardBot.Tests.Organizations;

public sealed partial class ImportTextsTests
{
    [Fact]
    public void Every_problem_has_words_in_both_languages_with_the_same_facts() => Assert.All(Enum.GetValues<ImportProblemCode>(), code =>
    {
        var text = ImportTexts.Of(new ImportProblem(code, 7, "‹value›", "‹other›"));

        Assert.StartsWith("第 7 行：", text.Zh, StringComparison.Ordinal);
        Assert.StartsWith("Line 7: ", text.En, StringComparison.Ordinal);
        Assert.Matches(Han, text.Zh);
        Assert.DoesNotMatch(Han, text.En);
        Assert.Equal(FactsIn(text.Zh), FactsIn(text.En));
    });

    [Fact]
    public void A_problem_of_the_whole_file_has_no_line() =>
        Assert.Equal("文件是空的。", ImportTexts.Of(new ImportProblem(ImportProblemCode.EmptyFile)).Zh);

    [Fact]
    public void What_a_person_typed_is_never_taken_for_a_pattern() =>
        Assert.Contains("{1}{x", ImportTexts.Of(new ImportProblem(ImportProblemCode.UnknownKind, 2, "{1}{x")).En, StringComparison.Ordinal);

    [Fact]
    public void Counts_and_vanished_names_are_said()
    {
        var gone = new Organization("S", "甲小学", OrganizationKind.School, "B", []);
        var plan = new ImportPlan<Organization>([], [gone], 3, [gone]);

        Assert.Equal("0 added, 1 changed, 3 unchanged, 1 no longer there.", RegisterTexts.Counts(plan).En);
        Assert.Contains("甲小学（S）", RegisterTexts.Vanished(gone).Zh, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.NonBacktracking)]
    private static partial Regex Han { get; }

    private static (bool Value, bool Other) FactsIn(string text) =>
        (text.Contains("‹value›", StringComparison.Ordinal), text.Contains("‹other›", StringComparison.Ordinal));
}
