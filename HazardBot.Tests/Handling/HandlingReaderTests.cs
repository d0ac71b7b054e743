using System.Globalization;
using FsCheck.Xunit;
using HazardBot.Dialogs.Handling.Instructions;
using HazardBot.Ledger.Duties;
using Xunit;

namespace HazardBot.Tests.Handling;

public sealed class HandlingReaderTests
{
    private static readonly HandlingContext Context = new(new DateOnly(2026, 11, 23), WorkCalendar.Shipped, ["石勤检", "王建国"]);

    private static readonly IReadOnlyList<(string Text, string Expected)> Known = [.. File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Handling", "instructions.txt"))
        .Where(line => line.Contains("=>", StringComparison.Ordinal) && line[0] != '#')
        .Select(line => line.Split("=>", 2, StringSplitOptions.TrimEntries))
        .Select(parts => (parts[0], parts[1]))];

    public static TheoryData<string, string> Lines { get; } = Data();

    [Theory]
    [MemberData(nameof(Lines))]
    public void What_staff_write_is_read(string text, string expected)
    {
        var read = HandlingReader.ReadAll(text, Context);
        var parts = expected.Split("||", StringSplitOptions.TrimEntries);

        Assert.Equal(parts.Length, read.Count);
        Assert.All(parts.Zip(read), pair => Assert.Equal(Names(pair.First, Told(pair.Second)), pair.First));
    }

    [Fact]
    public void There_are_a_hundred_and_twenty_and_more() => Assert.True(Known.Count >= 120);

    [Property]
    public bool No_text_is_too_strange(string? text) => HandlingReader.ReadAll(text ?? "", Context).Count > 0;

    [Property]
    public bool A_deadline_counted_in_working_days_is_a_working_day(byte day, byte more)
    {
        var today = new DateOnly(2026, 1, 1).AddDays(day);
        var count = (more % 30) + 1;
        var read = HandlingReader.Read(string.Create(CultureInfo.InvariantCulture, $"{count}个工作日内"), Context with { Today = today });
        return read.Day is { } due && WorkCalendar.Shipped.IsWorkday(due) && WorkCalendar.Shipped.WorkdaysBetween(today, due) == count;
    }

    /// <summary>What was read, in the words of the file; facts that the line doesn't name are left out unless they would change what is done.</summary>
    private static string Names(string expected, IReadOnlyList<(string Name, string Value)> told) => string.Join(' ', told
        .Where(fact => fact.Name != "reason" || expected.Contains("reason=", StringComparison.Ordinal))
        .Select(fact => fact.Name is "verb" or "all" or "corrects" or "lastweek" ? fact.Value : $"{fact.Name}={fact.Value}"));

    private static List<(string Name, string Value)> Told(HandlingReading read)
    {
        List<(string, string)> told = [("verb", (read.Verb?.ToString() ?? "none").ToLowerInvariant())];
        Add("lines", string.Join(',', read.Lines));
        Add("number", string.Join(',', read.Numbers));
        Add("tail", read.Tail);
        Add("all", read.All ? "all" : null);
        Add("target", read.Target);
        Add("owner", read.Owner);
        Add("measure", read.Measure);
        Add("day", read.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("more", read.MoreDays?.ToString(CultureInfo.InvariantCulture));
        Add("mode", read.Mode?.ToString().ToLowerInvariant());
        Add("guard", read.Guard);
        Add("interim", read.Interim);
        Add("severity", read.Severity?.ToString().ToLowerInvariant());
        Add("count", read.Count?.ToString(CultureInfo.InvariantCulture));
        Add("reason", read.Reason);
        Add("corrects", read.Corrects ? "corrects" : null);
        Add("lastweek", read.LastWeek ? "lastweek" : null);
        return told;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                told.Add((name, value));
            }
        }
    }

    private static TheoryData<string, string> Data()
    {
        var data = new TheoryData<string, string>();
        foreach (var (text, expected) in Known)
        {
            data.Add(text, expected);
        }

        return data;
    }
}
