using HazardBot.Commands;
using HazardBot.Dialogs.Texts;

namespace HazardBot.Chat;

/// <summary>One line of a script file: a comment, a step, or what the bot is expected to say after the step before it.</summary>
/// <param name="Step">Null for comments, blank lines and what the bot says.</param>
/// <param name="IsBot">It is what the bot says.</param>
public sealed record ScriptLine(int Number, string Text, ScriptStep? Step, bool IsBot);

/// <summary>
/// A conversation as a text that a customer can read: <c>user &gt;</c>, <c>bot &lt;</c>, lines in brackets, comments behind <c>#</c>.
/// A reply of several lines goes on behind <c>    &lt;</c>; its buttons stand last, as 〔是〕〔不对〕.
/// Below <c>[to NAME]</c> stands what the bot says to somebody without being asked.
/// </summary>
public sealed record Script(IReadOnlyList<ScriptLine> Lines)
{
    public const string BotMark = "bot <";
    public const string PushMark = "[to ";
    public const string MoreMark = "    <";
    private const string UserMark = "user >";

    /// <exception cref="ScriptException">A line that is none of these.</exception>
    public static Script Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return new([.. lines.Select((line, index) => ParseLine(index + 1, line.TrimEnd()))]);
    }

    private static ScriptLine ParseLine(int number, string line) => line switch
    {
        "" => new(number, line, null, false),
        ['#', ..] => new(number, line, null, false),
        _ when line.StartsWith(PushMark, StringComparison.Ordinal) => new(number, line, null, true),
        ['[', .. var inside, ']'] => new(number, line, Brackets.Read(number, inside), false),
        _ when line.StartsWith(UserMark, StringComparison.Ordinal) => new(number, line, new SayStep(number, line[UserMark.Length..].Trim()), false),
        _ when line.StartsWith(BotMark, StringComparison.Ordinal) || line.StartsWith(MoreMark, StringComparison.Ordinal) => new(number, line, null, true),
        _ => throw new ScriptException(number, Operator.Tell(OperatorTexts.UnknownLine)),
    };
}
