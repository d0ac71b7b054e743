using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Commands;
using HazardBot.Dialogs.Texts;

namespace HazardBot.Chat;

/// <summary>Reads the lines in brackets.</summary>
internal static partial class Brackets
{
    /// <exception cref="ScriptException">There is no such bracket, or it can't be read.</exception>
    public static ScriptStep Read(int line, string inside)
    {
        var (word, rest) = Split(inside);
        return word switch
        {
            "as" when rest.Length > 0 => new AsStep(line, rest),
            "web" when rest.Length > 0 => new WebStep(line, rest),
            "bind" when rest.Length > 0 => new BindStep(line, rest),
            "code" when rest.Length > 0 => new CodeStep(line, rest),
            "duty" when Split(rest) is (var member, { Length: > 0 } unit) => new DutyStep(line, member, unit),
            "photo" when rest.Length > 0 => new PhotoStep(line, rest),
            "wait" => new WaitStep(line, Duration(rest) ?? throw Bad(line, inside)),
            "tap" when Split(rest) is ("first", { Length: > 0 } title) => new TapStep(line, title, true),
            "tap" when rest.Length > 0 => new TapStep(line, rest, false),
            "open" when rest.Length == 0 => new OpenStep(line),
            "again" when rest.Length == 0 => new AgainStep(line),
            "given" when Split(rest) is ("hazard", var given) && Split(given) is (var number, var facts) && number.Contains('-', StringComparison.Ordinal) =>
                new GivenStep(line, number, Facts(facts) ?? throw Bad(line, inside)),
            "expect" => Expect(line, inside, rest),
            "given" or "as" or "web" or "duty" or "bind" or "code" or "photo" or "tap" => throw Bad(line, inside),
            _ => throw new ScriptException(line, Operator.Tell(OperatorTexts.UnknownBracket, new Slot("value", inside))),
        };
    }

    private static ScriptStep Expect(int line, string inside, string rest) => Split(rest) switch
    {
        ("hazards", var count) when int.TryParse(count, CultureInfo.InvariantCulture, out var number) => new ExpectCountStep(line, number),
        ("case", "none") => new ExpectCaseStep(line, null),
        ("case", var about) => new ExpectCaseStep(line, Facts(about) ?? throw Bad(line, inside)),
        ("hazard", var about) when Split(about) is (var number, var facts) && number.Contains('-', StringComparison.Ordinal) && !number.Contains('=', StringComparison.Ordinal) =>
            new ExpectStep(line, number, Facts(facts) ?? throw Bad(line, inside)),
        ("hazard", var about) => new ExpectStep(line, null, Facts(about) ?? throw Bad(line, inside)),
        _ => throw Bad(line, inside),
    };

    private static ScriptException Bad(int line, string inside) =>
        new(line, Operator.Tell(OperatorTexts.BadBracket, new Slot("value", inside)));

    private static (string Word, string Remainder) Split(string text)
    {
        var trimmed = text.Trim();
        var blank = trimmed.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? (trimmed, "") : (trimmed[..blank], trimmed[(blank + 1)..].Trim());
    }

    private static TimeSpan? Duration(string text)
    {
        var total = TimeSpan.Zero;
        var matches = DurationPart().Matches(text);
        if (matches.Count == 0 || matches.Sum(m => m.Length) != text.Replace(" ", "", StringComparison.Ordinal).Length)
        {
            return null;
        }

        foreach (Match part in matches)
        {
            var number = int.Parse(part.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            total += part.Groups["unit"].Value switch
            {
                "w" => TimeSpan.FromDays(7 * number),
                "d" => TimeSpan.FromDays(number),
                "h" => TimeSpan.FromHours(number),
                "m" => TimeSpan.FromMinutes(number),
                _ => TimeSpan.FromSeconds(number),
            };
        }

        return total;
    }

    /// <summary>key=value, where a value with blanks stands in quotation marks; null where anything is left over.</summary>
    private static Dictionary<string, string>? Facts(string text)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        var matches = Fact().Matches(text);
        foreach (Match fact in matches)
        {
            facts[fact.Groups["key"].Value] = fact.Groups["value"].Value.Trim('"', '“', '”');
        }

        return Fact().Replace(text, "").Trim().Length == 0 ? facts : null;
    }

    [GeneratedRegex("(?<number>[0-9]{1,4})(?<unit>[wdhms])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DurationPart();

    [GeneratedRegex("(?<key>[a-z_]+)=(?<value>\"[^\"]*\"|“[^”]*”|[^ ]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Fact();
}
