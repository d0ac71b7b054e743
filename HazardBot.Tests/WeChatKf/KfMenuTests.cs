using FsCheck.Xunit;
using HazardBot.Channels.WeChatKf;
using HazardBot.Dialogs.Turns;
using Xunit;

namespace HazardBot.Tests.WeChatKf;

public sealed class KfMenuTests
{
    [Property]
    public void What_fits_into_a_line_comes_back_as_it_was(Guid about, ushort version, string? value)
    {
        var action = new ButtonAction("choose", about, version, value);

        Assert.True(KfMenu.Id(action) is not { } id || KfMenu.Read(id) == action);
    }

    [Fact]
    public void A_usual_button_fits() => Assert.NotNull(KfMenu.Id(new("choose-school", Guid.CreateVersion7(), 12, "SN-01")));

    [Fact]
    public void What_is_too_long_is_left_to_its_words() => Assert.Null(KfMenu.Id(new("choose", Guid.CreateVersion7(), 1, new string('x', 120))));

    [Property]
    public void Whatever_comes_back_is_read_or_is_none_of_ours(string? id) => _ = KfMenu.Read(id);
}
