namespace HazardBot.Chat;

/// <summary>One step of a conversation script.</summary>
/// <param name="Line">Its line in the file, from one.</param>
public abstract record ScriptStep(int Line);

/// <summary><c>user &gt; text</c></summary>
public sealed record SayStep(int Line, string Text) : ScriptStep(Line);

/// <summary><c>[as NAME]</c>: from here on another person speaks, in a chat of their own.</summary>
public sealed record AsStep(int Line, string Name) : ScriptStep(Line);

/// <summary><c>[web NAME]</c>: the same in a browser.</summary>
public sealed record WebStep(int Line, string Name) : ScriptStep(Line);

/// <summary><c>[bind NAME]</c>: the member of staff of the register gets a chat bound to them, the one of <c>[as NAME]</c>.</summary>
public sealed record BindStep(int Line, string Name) : ScriptStep(Line);

/// <summary><c>[code NAME]</c>: a code for the member of staff; <c>{code}</c> in what a user says stands for it.</summary>
public sealed record CodeStep(int Line, string Name) : ScriptStep(Line);

/// <summary><c>[duty NAME UNIT]</c>: the member of staff is on the unit's roster from today, for a week.</summary>
public sealed record DutyStep(int Line, string Name, string Unit) : ScriptStep(Line);

/// <summary><c>[photo FILE]</c>, relative to the script.</summary>
public sealed record PhotoStep(int Line, string File) : ScriptStep(Line);

/// <summary><c>[wait 3d]</c>: the clock moves on, and what is due then is done.</summary>
public sealed record WaitStep(int Line, TimeSpan Time) : ScriptStep(Line);

/// <summary><c>[tap TITLE]</c> presses the newest button of that title, <c>[tap first TITLE]</c> the oldest: one on a card of long ago.</summary>
public sealed record TapStep(int Line, string Title, bool Oldest) : ScriptStep(Line);

/// <summary><c>[open]</c>: the person opens the chat and says nothing yet.</summary>
public sealed record OpenStep(int Line) : ScriptStep(Line);

/// <summary><c>[again]</c>: the platform delivers the last message once more.</summary>
public sealed record AgainStep(int Line) : ScriptStep(Line);

/// <summary><c>[given hazard QD-2026-000123 school=… owner=… due=… status=…]</c>: what the ledger already holds.</summary>
public sealed record GivenStep(int Line, string Number, IReadOnlyDictionary<string, string> Facts) : ScriptStep(Line);

/// <summary><c>[expect hazard QD-2026-000123 status=…]</c>; without a number, the last one the speaker reported.</summary>
public sealed record ExpectStep(int Line, string? Number, IReadOnlyDictionary<string, string> Facts) : ScriptStep(Line);

/// <summary><c>[expect hazards 4]</c>: how many hazards the speaker has reported.</summary>
public sealed record ExpectCountStep(int Line, int Count) : ScriptStep(Line);

/// <summary><c>[expect case status=… unit=… members=…]</c>: the confidential case the speaker told last; <c>[expect case none]</c> where nothing may be left of it.</summary>
public sealed record ExpectCaseStep(int Line, IReadOnlyDictionary<string, string>? Facts) : ScriptStep(Line);

/// <summary>A line of a script that can't be read, or a step that can't be done.</summary>
public sealed class ScriptException(int line, string reason) : Exception(reason)
{
    public int Line { get; } = line;
}
