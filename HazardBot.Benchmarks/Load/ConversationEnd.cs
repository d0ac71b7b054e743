namespace HazardBot.Benchmarks.Load;

internal enum LoadError
{
    Http,
    Transport,
    NoReply,
    UnexpectedReply,
}

/// <summary>How a conversation ended: without error, or with the first one.</summary>
internal sealed record ConversationEnd(LoadError? Error, string? Detail, bool Receipt)
{
    private const int MaxDetail = 400;

    public static ConversationEnd Failed(LoadError error, int turn, string text, string what)
    {
        var detail = $"turn {turn + 1} {text}: {what}";
        return new(error, detail.Length <= MaxDetail ? detail : detail[..MaxDetail] + "…", Receipt: false);
    }
}
