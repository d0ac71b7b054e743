using System.Text;
using FsCheck.Xunit;
using HazardBot.Channels.WeCom;
using Xunit;

namespace HazardBot.Tests.WeCom;

public sealed class TextPartsTests
{
    [Property]
    public void No_part_is_longer_than_a_message_and_nothing_but_blanks_is_lost(string[] lines, byte most)
    {
        var text = string.Join('\n', lines.Select(line => line ?? "").Select(line => string.Concat(line.EnumerateRunes().Select(rune => rune.ToString()))));
        var limit = 8 + most;

        var parts = TextParts.Of(text, limit);

        Assert.All(parts, part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 1, limit));
        Assert.Equal(Bare(text), Bare(string.Concat(parts)));
    }

    [Fact]
    public void A_text_is_divided_at_the_end_of_a_line_and_a_sign_of_several_letters_is_kept_whole()
    {
        const string Family = "👨‍👩‍👧";

        Assert.Equal(["第一行", "第二行"], TextParts.Of("第一行\n第二行", 12));
        Assert.Equal(["一二三\n四"], TextParts.Of("一二三\n四", 13));
        Assert.Equal([Family, Family], TextParts.Of(Family + Family, 20));
        Assert.Empty(TextParts.Of(" \n "));
    }

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
