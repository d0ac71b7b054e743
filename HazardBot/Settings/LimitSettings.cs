namespace HazardBot.Settings;

/// <summary>
/// Section <c>Limits</c>: how much one address and one conversation of the web may ask of the server. Addresses are counted generously: a
/// whole school or a whole mobile network may stand behind one. Words that tell of a danger to life pass whatever was counted.
/// </summary>
public sealed class LimitSettings
{
    /// <summary>New conversations, by address, in ten minutes.</summary>
    public int StartsPerAddress { get; init; } = 200;

    /// <summary>Tokens made with the secret, by address of the server that asks for them, in a minute.</summary>
    public int TokensPerAddress { get; init; } = 3000;

    /// <summary>Messages in a minute.</summary>
    public int MessagesPerConversation { get; init; } = 40;

    /// <summary>Messages in a minute.</summary>
    public int MessagesPerAddress { get; init; } = 1200;

    /// <summary>Uploads in ten minutes.</summary>
    public int UploadsPerConversation { get; init; } = 40;

    /// <summary>Uploads in ten minutes.</summary>
    public int UploadsPerAddress { get; init; } = 600;

    /// <summary>Everything else that a client asks for its conversation (what is new, a new token, a stream), in a minute.</summary>
    public int ReadsPerConversation { get; init; } = 400;

    /// <summary>Names of those that are no positive number.</summary>
    public IEnumerable<string> Wrong() =>
        from limit in new (string Name, int Value)[]
        {
            (nameof(StartsPerAddress), StartsPerAddress), (nameof(TokensPerAddress), TokensPerAddress), (nameof(MessagesPerConversation), MessagesPerConversation),
            (nameof(MessagesPerAddress), MessagesPerAddress), (nameof(UploadsPerConversation), UploadsPerConversation), (nameof(UploadsPerAddress), UploadsPerAddress),
            (nameof(ReadsPerConversation), ReadsPerConversation),
        }
        where limit.Value < 1
        select limit.Name;
}
