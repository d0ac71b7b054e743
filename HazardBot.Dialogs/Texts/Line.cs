namespace HazardBot.Dialogs.Texts;

/// <summary>One thing the bot says, in both languages, whole sentences with named slots: <c>{school}</c>.</summary>
public sealed record Line(string Zh, string En);

/// <summary>The value of one slot. It is put in as it is and never read for slots itself.</summary>
public readonly record struct Slot(string Name, string Value);
