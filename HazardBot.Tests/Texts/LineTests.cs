using System.Reflection;
using System.Text.RegularExpressions;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using Xunit;

namespace HazardBot.Tests.Texts;

public sealed class LineTests
{
    private const int LongestQuestion = 80;

    private static readonly string[] Officialese = ["受理并", "严肃处理", "您的举报", "敬请", "予以", "贵单位", "特此", "切实", "务必", "高度重视", "尊敬的", "祝您生活愉快", "知悉", "反馈如下", "kindly", "hereby", "pursuant"];

    private static readonly string[] Promises = ["一定会", "保证", "马上处理", "尽快处理", "已通知", "已经通知", "we will fix", "we guarantee", "has been notified"];

    public static TheoryData<string, string> Areas { get; } = new(All().Select(a => (a.Area, a.Name)));

    [Theory]
    [MemberData(nameof(Areas))]
    public void A_line_is_there_in_both_languages_with_the_same_slots(string area, string name)
    {
        var line = All().Single(a => a.Area == area && a.Name == name).Line;
        Assert.False(string.IsNullOrWhiteSpace(line.Zh));
        Assert.False(string.IsNullOrWhiteSpace(line.En));
        Assert.Equal(Slots(line.Zh), Slots(line.En));
    }

    [Fact]
    public void A_question_has_eighty_characters_at_most()
    {
        var slots = new Slot[] { new("school", "海风第二实验小学"), new("words", "实验小学后门天天锁着，消防通道堵死了") };
        var questions = All().Where(a => a.Area is nameof(QuestionTexts) || a is { Area: nameof(DangerTexts), Line.Zh: [.., '？'] });
        Assert.All(questions, q =>
        {
            Assert.InRange(q.Line.In(Language.Chinese, slots).Length, 2, LongestQuestion);
            Assert.InRange(q.Line.In(Language.English, slots).Length, 2, LongestQuestion);
        });
    }

    [Fact]
    public void Nobody_is_spoken_to_in_officialese_or_promised_a_result()
    {
        var told = All().Where(a => a.Area is not ("OperatorTexts" or "LedgerStatusTexts" or "DoorTexts"));
        Assert.All(told, a => Assert.DoesNotContain(Officialese.Concat(Promises), word =>
            a.Line.Zh.Contains(word, StringComparison.Ordinal) || a.Line.En.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void No_telephone_number_stands_in_a_line_of_the_talk()
    {
        var told = All().Where(a => a.Area is nameof(DangerTexts) or nameof(ConfidentialTexts) or nameof(ReportingTexts) or nameof(CommonTexts) or nameof(AnswerTexts) or nameof(ReceiptTexts));
        Assert.All(told, a => Assert.DoesNotMatch("(?<![0-9])1[0-9]{2,4}(?![0-9])", a.Line.Zh + " " + a.Line.En));
    }

    [Fact]
    public void A_danger_card_says_that_nobody_was_called() =>
        Assert.All(Enum.GetValues<DangerKind>(), kind =>
        {
            Assert.Matches("我没有替.{1}(报警|打电话)|没有替你打电话", kind.Card().Zh);
            Assert.Contains("have not called anyone", kind.Card().En, StringComparison.Ordinal);
        });

    [Fact]
    public void A_slot_without_a_value_is_an_error_and_a_value_is_never_read_for_slots()
    {
        var line = new Line("学校：{school}", "School: {school}");
        Assert.Throws<InvalidOperationException>(() => line.In(Language.Chinese));
        Assert.Equal("学校：{school}", line.In(Language.Chinese, new Slot("school", "{school}")));
    }

    private static List<string> Slots(string text) => [.. Regex.Matches(text, "\\{[a-z]+\\}", RegexOptions.NonBacktracking).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<(string Area, string Name, Line Line)> All() =>
        from type in typeof(Line).Assembly.GetTypes()
        where type.Namespace == typeof(Line).Namespace && type is { IsAbstract: true, IsSealed: true }
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType == typeof(Line)
        select (type.Name, field.Name, (Line)field.GetValue(null)!);
}
