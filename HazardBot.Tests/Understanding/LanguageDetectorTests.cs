using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Words;
using Xunit;

namespace HazardBot.Tests.Understanding;

/// <summary>A person is answered in the language they write, whatever language the names in it are in.</summary>
public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("the fire exit of 海风实验小学 is blocked")]
    [InlineData("the back gate of 海风实验小学 is always locked, the fire exit is blocked")]
    [InlineData("a boy at 崂山第二中学 is on the roof")]
    [InlineData("how is my report doing?")]
    public void English_around_a_name_is_English(string text) => Assert.Equal(Language.English, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("教室的 wifi router 冒烟了")]
    [InlineData("海风实验小学 back gate 天天锁着 no one cares 没人管")]
    [InlineData("操场的 the north face 广告牌松了")]
    [InlineData("二中 ppt 投影仪漏电")]
    public void Chinese_with_foreign_words_is_Chinese(string text) => Assert.Equal(Language.Chinese, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("2")]
    [InlineData("ok")]
    [InlineData("😀")]
    [InlineData("qd-2026-000001")]
    [InlineData("bm-hpjt-qfat")]
    public void Some_texts_tell_none(string text) => Assert.Null(LanguageDetector.Detect(text));
}
