using System.Security.Cryptography;
using System.Text;
using HazardBot.Dialogs.Reporting;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Sealing;
using Microsoft.IdentityModel.Tokens;

namespace HazardBot.Posters;

/// <summary>
/// What stands in a printed code: which school and place, in plain, behind a keyed check of eighty bits. It opens nothing that the page
/// without it doesn't, holds no secret, and can't be made by counting: who has one learns what is printed beside it.
/// </summary>
public sealed class ScannedCodes(KeyedHash hash)
{
    private const int CheckLength = 10;
    private const byte OfUnit = 1;
    private const byte OfPlace = 2;

    /// <summary>The code of a school as a whole: letters, digits, <c>-</c> and <c>_</c>.</summary>
    public string OfSchool(string unit) => Make(OfUnit, unit);

    public string OfThePlace(string place) => Make(OfPlace, place);

    /// <returns>Null where it isn't one of ours, or stands for nothing that is known.</returns>
    public ScannedCode? Read(string? code, Register register)
    {
        if (Open(code) is not var (kind, name))
        {
            return null;
        }

        return kind == OfUnit ? register.Find(name) is { } unit ? new(unit.Code, null) : null
            : register.FindPlace(name) is { } place ? new(place.Unit, place.Code)
            : null;
    }

    private string Make(byte kind, string name) => Base64UrlEncoder.Encode([.. Check(kind, name), kind, .. Encoding.UTF8.GetBytes(name)]);

    private (byte Kind, string Name)? Open(string? code)
    {
        if (string.IsNullOrEmpty(code))
        {
            return null;
        }

        try
        {
            var bytes = Base64UrlEncoder.DecodeBytes(code);
            if (bytes.Length <= CheckLength + 1)
            {
                return null;
            }

            var (kind, name) = (bytes[CheckLength], Encoding.UTF8.GetString(bytes.AsSpan(CheckLength + 1)));
            return CryptographicOperations.FixedTimeEquals(Check(kind, name), bytes.AsSpan(0, CheckLength)) ? (kind, name) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private byte[] Check(byte kind, string name) => hash.Of("scanned code", kind == OfUnit ? "unit" : "place", name)[..CheckLength];
}
