using System.Security.Cryptography;
using HazardBot.Ledger.Sealing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HazardBot.Channels.DirectLine;

/// <summary>Whom a token speaks for.</summary>
/// <param name="Conversation">The one conversation it opens.</param>
/// <param name="User">Who writes in it; null where the client may say so itself.</param>
public sealed record DirectLineCaller(string Conversation, string? User);

/// <summary>How a token was found.</summary>
public enum TokenEnd
{
    Good,

    /// <summary>It was good once.</summary>
    Expired,

    /// <summary>Missing, malformed, or not ours.</summary>
    Bad,
}

/// <summary>Direct Line's tokens: JWTs of an hour with <c>conv</c>, <c>user</c> and <c>bot</c>, signed with a key made from the installation's secret, so that every node knows them.</summary>
public sealed class DirectLineTokens(KeyedHash hash, TimeProvider time)
{
    /// <summary>The stock client renews every fifteen minutes; a phone in a pocket doesn't.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>Of the address of a stream: a client opens the same one again after a break.</summary>
    private static readonly TimeSpan StreamLifetime = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan TicketLifetime = TimeSpan.FromDays(90);

    private static readonly TimeSpan PhotoLifetime = TimeSpan.FromMinutes(10);

    private const string Bot = "hazardbot";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";
    private const string UseClaim = "use";

    private readonly SymmetricSecurityKey _key = new(hash.Of("directline token"));
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>A conversation id that nobody guesses: 128 random bits.</summary>
    public static string NewConversation() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16));

    /// <summary>A user id that only a token can carry.</summary>
    public static string NewUser() => "dl_" + Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(12));

    public string Create(DirectLineCaller caller) => Create(caller, "talk", Lifetime);

    /// <summary>What stands in the address of a stream instead of the token itself.</summary>
    public string CreateForStream(DirectLineCaller caller) => Create(caller, "stream", StreamLifetime);

    /// <summary>What the installation's own page keeps in the browser, so that a reporter finds the same conversation again after weeks.</summary>
    public string CreateTicket(DirectLineCaller caller) => Create(caller, "ticket", TicketLifetime);

    public Task<(TokenEnd End, DirectLineCaller? Caller)> ReadTicketAsync(string? ticket) => ReadAsync(ticket, "ticket");

    /// <summary>What opens one stored photo for ten minutes, in the conversation that may see it.</summary>
    public string CreateForPhoto(string conversation, Guid photo) => Create(new(conversation, photo.ToString("N")), "photo", PhotoLifetime);

    /// <returns>Null where it opens none, or no more.</returns>
    public async Task<Guid?> ReadForPhotoAsync(string? token) =>
        await ReadAsync(token, "photo") is (TokenEnd.Good, { User: { } photo }) && Guid.TryParseExact(photo, "N", out var id) ? id : null;

    /// <summary>What fetches a sheet that was asked for in a conversation, until ten minutes after it was.</summary>
    public string CreateForExport(string conversation, string order, DateTimeOffset asked) => Create(new(conversation, order), "export", asked + PhotoLifetime - time.GetUtcNow());

    /// <returns>The order; null where it is none, or no more.</returns>
    public async Task<string?> ReadForExportAsync(string? token) =>
        await ReadAsync(token, "export") is (TokenEnd.Good, { User: { } order }) ? order : null;

    public bool IsExportOver(DateTimeOffset asked) => time.GetUtcNow() >= asked + PhotoLifetime;

    public Task<(TokenEnd End, DirectLineCaller? Caller)> ReadAsync(string? token) => ReadAsync(token, "talk");

    public Task<(TokenEnd End, DirectLineCaller? Caller)> ReadForStreamAsync(string? token) => ReadAsync(token, "stream");

    private string Create(DirectLineCaller caller, string use, TimeSpan lifetime)
    {
        var now = time.GetUtcNow();
        var claims = new Dictionary<string, object> { [ConversationClaim] = caller.Conversation, ["bot"] = Bot, [UseClaim] = use };
        if (caller.User is { } user)
        {
            claims[UserClaim] = user;
        }

        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Claims = claims,
            IssuedAt = now.UtcDateTime,
            Expires = (now + lifetime).UtcDateTime,
            SigningCredentials = new(_key, SecurityAlgorithms.HmacSha256),
        });
    }

    private async Task<(TokenEnd End, DirectLineCaller? Caller)> ReadAsync(string? token, string use)
    {
        if (string.IsNullOrEmpty(token))
        {
            return (TokenEnd.Bad, null);
        }

        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = _key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidateIssuer = false,
            ValidateAudience = false,
            RequireExpirationTime = true,
            LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime
                ? true
                : throw new SecurityTokenExpiredException(),
        });
        if (!result.IsValid)
        {
            return (result.Exception is SecurityTokenExpiredException ? TokenEnd.Expired : TokenEnd.Bad, null);
        }

        return result.Claims.TryGetValue(UseClaim, out var usedFor) && Equals(usedFor, use) && result.Claims.TryGetValue(ConversationClaim, out var conversation)
            ? (TokenEnd.Good, new((string)conversation, result.Claims.TryGetValue(UserClaim, out var user) ? (string)user : null))
            : (TokenEnd.Bad, null);
    }
}
