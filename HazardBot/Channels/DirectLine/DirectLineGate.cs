using System.Security.Cryptography;
using System.Text;
using HazardBot.Channels.BotFramework;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;

namespace HazardBot.Channels.DirectLine;

/// <summary>Whom the doors admit: who brings a token of the conversation, or the installation's secret where a conversation is to be made.</summary>
public sealed class DirectLineGate(DirectLineTokens tokens, Installation installation)
{
    private const string Scheme = "Bearer ";

    private readonly byte[]? _secret = Hash(installation.Settings.DirectLine.Secret);

    /// <summary>Whether another server makes tokens here for its own visitors.</summary>
    public bool HasSecret => _secret is not null;

    /// <summary>In Development a conversation may be begun with nothing in hand; anywhere else only with the secret.</summary>
    public bool MayBegin(HttpRequest request) => _secret is null
        ? installation.IsDevelopment
        : Bearer(request) is { } given && CryptographicOperations.FixedTimeEquals(Hash(given), _secret);

    /// <summary>Who calls; null where the call was refused: 401 without a token, 403 with an expired one or one of another conversation.</summary>
    public async Task<DirectLineCaller?> AdmitAsync(HttpContext http, string? conversation)
    {
        var (end, caller) = await tokens.ReadAsync(Bearer(http.Request));
        if (end == TokenEnd.Good && (conversation is null || caller!.Conversation == conversation))
        {
            return caller;
        }

        await (end switch
        {
            TokenEnd.Expired => Answers.RefuseAsync(http, StatusCodes.Status403Forbidden, "TokenExpired", DoorTexts.TokenExpired),
            TokenEnd.Good => Answers.RefuseAsync(http, StatusCodes.Status403Forbidden, "Forbidden", DoorTexts.OtherConversation),
            _ => Answers.RefuseAsync(http, StatusCodes.Status401Unauthorized, "Unauthorized", DoorTexts.NoToken),
        });
        return null;
    }

    public static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var given && given.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? given[Scheme.Length..].Trim() : null;

    private static byte[]? Hash(string? secret) => string.IsNullOrWhiteSpace(secret) ? null : SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
