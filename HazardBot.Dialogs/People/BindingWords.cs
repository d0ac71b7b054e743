using System.Globalization;
using System.Text.RegularExpressions;
using HazardBot.Ledger.Organizations.Bindings;

namespace HazardBot.Dialogs.People;

/// <summary>What a message says about binding.</summary>
internal abstract record BindingWish
{
    /// <summary>A code, well-formed.</summary>
    public sealed record Use(string Code) : BindingWish;

    /// <summary>Something called a code that has another length.</summary>
    public sealed record TooShortOrLong(int Length) : BindingWish;

    /// <summary>绑定, and no code.</summary>
    public sealed record How : BindingWish;

    /// <summary>我的绑定</summary>
    public sealed record List : BindingWish;

    /// <summary>解绑, 解绑2</summary>
    /// <param name="Number">As listed; null for this chat.</param>
    public sealed record End(int? Number) : BindingWish;
}

/// <summary>Reads words about binding. A message that is more than that says none.</summary>
internal static partial class BindingWords
{
    private const int Longest = 60;

    public static BindingWish? Read(string text)
    {
        var said = text.Trim().TrimEnd('。', '.', '！', '!', '~', '～');
        if (said.Length is 0 or > Longest)
        {
            return null;
        }

        if (MyChats().IsMatch(said))
        {
            return new BindingWish.List();
        }

        if (Unbind().Match(said) is { Success: true } end)
        {
            return new BindingWish.End(int.TryParse(end.Groups["number"].Value, CultureInfo.InvariantCulture, out var number) ? number : null);
        }

        return Bind().Match(said) is { Success: true } bind ? Named(bind.Groups["rest"].Value) : Bare(said);
    }

    /// <summary>Whether a code is all that looks English in the message.</summary>
    public static bool TellsNoLanguage(string text) =>
        Read(text) is BindingWish.Use && !text.TrimStart().StartsWith("bind", StringComparison.OrdinalIgnoreCase) && !text.TrimStart().StartsWith("my ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Only what has the shape of a code in every letter: names, plates and passwords of others are none.</summary>
    private static BindingWish.Use? Bare(string said) =>
        BindingCode.Read(said) is { } code && BindingCode.IsMixed(code) && code.All(c => BindingCode.Alphabet.Contains(c, StringComparison.Ordinal))
            ? new(code)
            : null;

    private static BindingWish? Named(string rest)
    {
        if (rest.Length == 0)
        {
            return new BindingWish.How();
        }

        var letters = rest.Normalize(System.Text.NormalizationForm.FormKC).Count(char.IsAsciiLetterOrDigit);
        return BindingCode.Read(rest) is { } code ? new BindingWish.Use(code)
            : rest.All(c => !char.IsLetter(c) || c < 0x80 || c is >= '！' and <= '～') && letters >= 4 && rest.Any(char.IsDigit) && rest.Count(char.IsWhiteSpace) <= 1 ? new BindingWish.TooShortOrLong(letters)
            : null;
    }

    [GeneratedRegex("^(?:看看|查看|看)?(?:我的绑定|我绑定了哪些(?:聊天)?|my (?:chats|bindings))$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MyChats();

    [GeneratedRegex("^(?:我要|请)?(?:解绑|解除绑定|取消绑定|unbind) ?(?<number>[0-9])?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unbind();

    [GeneratedRegex("^(?:我要|我想|请)?(?:我的)?(?:绑定码?(?:是|为)?|bind|my code is)(?: *[:：,，] *| +|$|(?=[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]))(?<rest>.*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bind();
}
