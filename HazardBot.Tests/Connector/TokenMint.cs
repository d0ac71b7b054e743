using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HazardBot.Tests.Connector;

/// <summary>Keys as Microsoft's services publish them, and tokens signed with them.</summary>
internal sealed class TokenMint : IDisposable
{
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private RSA _key = RSA.Create(2048);
    private int _generation = 1;

    public string KeyId => $"key-{_generation}";

    /// <summary>A new key takes the old one's place.</summary>
    public void Rotate()
    {
        _key.Dispose();
        _key = RSA.Create(2048);
        _generation++;
    }

    /// <param name="endorsements">None: a key that isn't for channels.</param>
    public JsonObject KeySet(params string[] endorsements)
    {
        var parameters = _key.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements.Length > 0)
        {
            key["endorsements"] = new JsonArray([.. endorsements.Select(name => (JsonNode)name)]);
        }

        return new JsonObject { ["keys"] = new JsonArray(key) };
    }

    public string Sign(string issuer, string audience, DateTimeOffset now, params (string Name, string Value)[] claims) => _handler.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = issuer,
        Audience = audience,
        NotBefore = now.AddMinutes(-1).UtcDateTime,
        Expires = now.AddHours(1).UtcDateTime,
        Claims = claims.ToDictionary(claim => claim.Name, claim => (object)claim.Value),
        SigningCredentials = new(new RsaSecurityKey(_key) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256),
    });

    public void Dispose() => _key.Dispose();
}
