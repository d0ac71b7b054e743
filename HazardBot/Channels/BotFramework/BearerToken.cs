using System.Security.Cryptography;
using System.Text;

namespace HazardBot.Channels.BotFramework;

/// <summary>Admits who brings the configured token. Without a configured token it admits nobody, but in Development everybody.</summary>
public sealed class BearerToken(string? token, bool isDevelopment)
{
    private const string Scheme = "Bearer ";

    private readonly byte[]? _expected = string.IsNullOrWhiteSpace(token) ? null : SHA256.HashData(Encoding.UTF8.GetBytes(token));

    public bool IsOpen => _expected is null && isDevelopment;

    public bool Admits(HttpRequest request)
    {
        if (_expected is null)
        {
            return IsOpen;
        }

        var given = request.Headers.Authorization.ToString();
        return given.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given[Scheme.Length..].Trim())), _expected);
    }
}
