using System.Text;
using HazardBot.Dialogs.Reporting;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Sealing;
using HazardBot.Posters;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace HazardBot.Tests.Posters;

public sealed class ScannedCodesTests
{
    private static readonly Register Register = new(DemoRegister.Register.All)
    {
        Places = [new("E", "SN-01", "东门", "East gate"), new("SN-01", "SN-02", "和一所学校同名的地点")],
    };

    private readonly ScannedCodes _codes = new(new KeyedHash([.. Enumerable.Repeat((byte)7, 32)]));

    [Fact]
    public void A_code_stands_for_its_school_or_its_place()
    {
        Assert.Equal(new ScannedCode("SN-01", null), _codes.Read(_codes.OfSchool("SN-01"), Register));
        Assert.Equal(new ScannedCode("SN-01", "E"), _codes.Read(_codes.OfThePlace("E"), Register));
        Assert.Equal(new ScannedCode("SN-02", "SN-01"), _codes.Read(_codes.OfThePlace("SN-01"), Register));
    }

    [Fact]
    public void It_fits_the_address_of_the_page() =>
        Assert.Matches("^[A-Za-z0-9_-]{1,200}$", _codes.OfThePlace(new string('学', 40)));

    [Fact]
    public void Every_spoilt_character_makes_it_worthless()
    {
        var code = _codes.OfThePlace("E");

        Assert.All(Enumerable.Range(0, code.Length - 1), n => Assert.Null(_codes.Read(code[..n] + (code[n] == 'A' ? 'B' : 'A') + code[(n + 1)..], Register)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("E")]
    [InlineData("SN-01")]
    [InlineData("%%%")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA")]
    public void What_was_made_up_stands_for_nothing(string? code) => Assert.Null(_codes.Read(code, Register));

    [Fact]
    public void Another_installation_cannot_make_it()
    {
        var foreign = new ScannedCodes(new KeyedHash([.. Enumerable.Repeat((byte)8, 32)]));

        Assert.Null(_codes.Read(foreign.OfSchool("SN-01"), Register));
    }

    [Fact]
    public void Besides_its_check_it_holds_only_what_is_printed_beside_it()
    {
        var bytes = Base64UrlEncoder.DecodeBytes(_codes.OfThePlace("E"));

        Assert.Equal("\u0002E", Encoding.UTF8.GetString(bytes.AsSpan(10)));
    }
}
