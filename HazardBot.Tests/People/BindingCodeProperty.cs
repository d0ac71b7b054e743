using FsCheck.Xunit;
using HazardBot.Ledger.Organizations.Bindings;
using Xunit;

namespace HazardBot.Tests.People;

public sealed class BindingCodeProperty
{
    [Property]
    public bool A_code_is_read_back_however_it_was_typed(int seed)
    {
        var code = Code(seed);
        var shown = BindingCode.Format(code);
        string[] typed = [code, shown, shown.ToLowerInvariant(), shown.Replace(' ', '-'), $"  {shown} ", Wide(shown), string.Join(' ', code.ToCharArray())];
        return typed.All(t => BindingCode.Read(t) == code);
    }

    [Property]
    public bool A_code_has_letters_and_digits_that_nobody_takes_for_others(int seed)
    {
        var code = Code(seed);
        return code.Length == BindingCode.Length && BindingCode.IsMixed(code) && code.All(BindingCode.Alphabet.Contains) && !code.Any("0O1IL2Z5S8B".Contains);
    }

    [Theory]
    [InlineData("K7MQPR34X")]
    [InlineData("K7MQPR34XAA")]
    [InlineData("K7MQP/R34XA")]
    [InlineData("实验小学后门锁着了啊")]
    [InlineData("")]
    public void Anything_else_is_none(string typed) => Assert.Null(BindingCode.Read(typed));

    /// <summary>A million guesses a day for a year against a hundred open codes find one less than once in a thousand years.</summary>
    [Fact]
    public void Guessing_at_a_million_a_day_finds_none() =>
        Assert.True(1e6 * 365 * 100 / Math.Pow(BindingCode.Alphabet.Length, BindingCode.Length) < 1e-3);

    private static string Code(int seed) => BindingCode.Create(new Random(seed).Next);

    private static string Wide(string text) => string.Concat(text.Select(c => c == ' ' ? '\u3000' : (char)(c + 0xFEE0)));
}
