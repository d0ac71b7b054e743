using System.Text;
using HazardBot.Channels.WeCom;
using HazardBot.Delivery;
using Xunit;

namespace HazardBot.Tests.WeCom;

public sealed class WeComAnswerTests
{
    [Theory]
    [InlineData("""{"errcode":0}""", SendEnd.Sent, null)]
    [InlineData("""{"errcode":-1}""", SendEnd.RetryAfter, null)]
    [InlineData("""{"errcode":6000}""", SendEnd.RetryAfter, null)]
    [InlineData("""{"errcode":45009}""", SendEnd.RetryAfter, 60)]
    [InlineData("""{"errcode":45033}""", SendEnd.RetryAfter, 60)]
    [InlineData("""{"errcode":40014}""", SendEnd.RetryAfter, null)]
    [InlineData("""{"errcode":42001}""", SendEnd.RetryAfter, null)]
    [InlineData("""{"errcode":81013}""", SendEnd.RecipientGone, null)]
    [InlineData("""{"errcode":60111}""", SendEnd.RecipientGone, null)]
    [InlineData("""{"errcode":95001}""", SendEnd.WindowClosed, null)]
    [InlineData("""{"errcode":60020}""", SendEnd.Refused, null)]
    [InlineData("""{"errcode":48002}""", SendEnd.Refused, null)]
    [InlineData("""{"errcode":50003}""", SendEnd.Refused, null)]
    [InlineData("""{"errcode":45002}""", SendEnd.Refused, null)]
    [InlineData("""{"errcode":987654}""", SendEnd.Refused, null)]
    [InlineData("""{"errcode":"x"}""", SendEnd.RetryAfter, null)]
    [InlineData("<html>", SendEnd.RetryAfter, null)]
    [InlineData("[]", SendEnd.RetryAfter, null)]
    [InlineData("", SendEnd.RetryAfter, null)]
    public void Every_answer_has_one_end(string body, SendEnd end, int? seconds)
    {
        var result = WeComAnswer.Read(Encoding.UTF8.GetBytes(body)).ToResult();

        Assert.Equal(end, result.End);
        Assert.Equal(seconds, (int?)result.After?.TotalSeconds);
        Assert.Equal(end == SendEnd.Sent, result.Error is null);
    }
}
