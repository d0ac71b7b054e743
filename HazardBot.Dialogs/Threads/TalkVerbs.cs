namespace HazardBot.Dialogs.Threads;

/// <summary>What the buttons of talks do; each carries the id of its talk.</summary>
internal static class TalkVerbs
{
    public const string Prefix = "talk.";

    /// <summary>The reporter's answer comes next.</summary>
    public const string Answer = Prefix + "answer";

    public const string DontKnow = Prefix + "dont-know";

    /// <summary>What was taken as an answer is a danger of its own.</summary>
    public const string NoAnswer = Prefix + "no-answer";

    /// <summary>The person on duty takes part.</summary>
    public const string Reply = Prefix + "reply";

    public const string End = Prefix + "end";

    /// <summary>Somebody of the level above, not of the school.</summary>
    public const string Up = Prefix + "up";
}
