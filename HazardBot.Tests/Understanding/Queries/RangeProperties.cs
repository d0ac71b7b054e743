using System.Globalization;
using FsCheck.Xunit;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Queries;
using Xunit;

namespace HazardBot.Tests.Understanding.Queries;

public class RangeProperties
{
    private static readonly LedgerQuestionReader Reader = new();

    private static readonly string[] Forms =
    [
        "{0:yyyy-MM-dd}到{1:yyyy-MM-dd}上报的", "{0:yyyy}年{0:%M}月{0:%d}日至{1:yyyy}年{1:%M}月{1:%d}日上报的隐患", "{0:yyyy.MM.dd}-{1:yyyy.MM.dd}上报的",
        "reported from {0:yyyy-MM-dd} to {1:yyyy-MM-dd}", "{0:yyyy/M/d}~{1:yyyy/M/d}上报了几个",
    ];

    [Property]
    public bool A_range_in_any_usual_form_is_read_back(ushort back, byte length, byte form)
    {
        var to = new DateOnly(2026, 11, 23).AddDays(-(back % 700));
        var from = to.AddDays(-1 - length);
        var question = Read(string.Format(CultureInfo.InvariantCulture, Forms[form % Forms.Length], from, to), null);
        return question?.From == from && question.To == to && question.DateField == DateField.Reported;
    }

    [Theory]
    [InlineData("列出来", QuestionIntent.List)]
    [InlineData("有几条", QuestionIntent.Count)]
    [InlineData("导出来", QuestionIntent.Export)]
    public void A_refinement_that_names_no_filter_keeps_them_all(string text, QuestionIntent intent)
    {
        var before = Read("平度本月上报的重大消防隐患还有几个没改", null)!;
        var after = Read(text, before);

        Assert.Equal(before with { Intent = intent }, after);
    }

    private static LedgerQuestion? Read(string text, LedgerQuestion? before) =>
        Reader.Read(text, new ReadingContext(Readings.Register, Readings.Now), before);
}
