using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Chat;
using HazardBot.Ledger.Organizations.Bindings;
using Xunit;

namespace HazardBot.Tests.Reminders.Month;

/// <summary>Something that was said to somebody without being asked.</summary>
internal sealed record Heard(string Person, int Day, int Hour, string Text);

/// <summary>Plays the plan in a world whose clock is moved, through the same doors as everybody: people talk, and what is pushed is heard.</summary>
internal sealed partial class MonthRun(ScriptWorld world, CancellationToken cancel)
{
    private readonly Dictionary<string, Speaker> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _numbers = [];

    public static DateTimeOffset Start { get; } = At(2, new(9, 0));

    public List<Heard> Heard { get; } = [];

    public IReadOnlyDictionary<int, string> Numbers => _numbers;

    public static DateTimeOffset At(int day, TimeOnly time) => new(new DateOnly(2026, 2, 1).AddDays(day - 1), time, TimeSpan.FromHours(8));

    public async Task BindAsync(string name)
    {
        var member = world.Register.All.SelectMany(unit => world.Register.StaffOf(unit.Code)).Single(m => m.Name == name);
        var code = world.Chance.NewCode();
        await world.Ledger.Bindings.IssueAsync(new IssueCode(member.Code, code, IssueCode.Operator), world.Now, cancel);
        Assert.Contains(name, await SayAsync(name, $"绑定 {code}"), StringComparison.Ordinal);
    }

    /// <summary>Moves the clock; the reminders of the hours between are written and sent at their time.</summary>
    public async Task UntilAsync(int day, TimeOnly time)
    {
        while (At(day, time) is var until && world.Now < until)
        {
            var next = world.Now.AddHours(1).AddMinutes(-world.Now.Minute).AddSeconds(-world.Now.Second);
            await world.WaitAsync((next < until ? next : until) - world.Now, cancel);
            Listen();
        }
    }

    public async Task<string> SayAsync(string person, string text)
    {
        if (!_speakers.TryGetValue(person, out var speaker))
        {
            _speakers[person] = speaker = new Speaker(person, () => world.Turns);
        }

        var replies = await speaker.SayAsync(text, cancel);
        await world.DeliverAsync(cancel);
        Listen();
        return string.Join('\n', replies.Select(reply => reply.Text));
    }

    /// <summary>What a case has on a day, in the order of the hours.</summary>
    public async Task DoAsync(PlannedCase planned, int day)
    {
        var (course, school) = (planned.Course, planned.School);
        if (course.Told == day)
        {
            await TellAsync(planned);
        }

        if (course.Accepted == day)
        {
            var said = await SayAsync(school.Officer, $"{Number(planned)} 受理，张师傅负责，换新的，2月{course.Due}日前");
            if (said.Contains("盯着", StringComparison.Ordinal))
            {
                said = await SayAsync(school.Officer, "老赵盯着，先拉警戒线");
            }

            Assert.Contains($"2月{course.Due}日", said, StringComparison.Ordinal);
        }
    }

    public async Task LaterAsync(PlannedCase planned, int day)
    {
        var (course, school, number) = (planned.Course, planned.School, Number(planned));
        if (course.Asked == day)
        {
            Assert.Contains("申请延到", await SayAsync(school.Officer, $"{number} 延期到2月{course.Later}日，材料没到"), StringComparison.Ordinal);
        }

        if (course.Granted == day)
        {
            Assert.Contains("同意延到", await SayAsync(school.Checker, $"{number} 同意延期"), StringComparison.Ordinal);
        }

        if (course.Done == day)
        {
            Assert.Contains($"等{school.Checker}复查", await SayAsync(school.Officer, $"{number} 已整改"), StringComparison.Ordinal);
        }

        if (course.Passed == day)
        {
            Assert.Contains("销号", await SayAsync(school.Checker, $"{number} 复查合格"), StringComparison.Ordinal);
        }
    }

    /// <summary>What a member of staff gets as the number of overdue ones, and their ledger numbers.</summary>
    public async Task<(int Count, IReadOnlyList<string> Numbers)> AskOverdueAsync(string person)
    {
        var counted = CountPattern().Match(await SayAsync(person, "还有几个超期的"));
        var count = counted.Success ? int.Parse(counted.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        List<string> listed = [];
        for (var page = "列出来"; listed.Count < count && NumbersIn(await SayAsync(person, page)) is { Count: > 0 } numbers; page = "下一页")
        {
            listed.AddRange(numbers);
        }

        return (count, listed);
    }

    public static IReadOnlyList<string> NumbersIn(string text) => [.. NumberPattern().Matches(text).Select(match => match.Value)];

    private string Number(PlannedCase planned) => _numbers[planned.Index];

    private async Task TellAsync(PlannedCase planned)
    {
        Assert.Contains(planned.School.Name, await SayAsync(planned.Reporter, planned.Words), StringComparison.Ordinal);
        _numbers.Add(planned.Index, Assert.Single(NumbersIn(await SayAsync(planned.Reporter, "是"))));
    }

    public void Listen() => Heard.AddRange(world.TakePushed().Select(pushed =>
        new Heard(pushed.To, world.Now.Day, world.Now.Hour, string.Join('\n', pushed.Messages.Select(message => message.Text)))));

    [GeneratedRegex("有 (?<count>[0-9]+) 件", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CountPattern();

    [GeneratedRegex("QD-2026-[0-9]{6}", RegexOptions.None, 1000)]
    private static partial Regex NumberPattern();
}
