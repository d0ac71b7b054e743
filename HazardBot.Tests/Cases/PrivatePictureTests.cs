using HazardBot.Chat;
using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Blobs;
using HazardBot.Photos;
using Xunit;

namespace HazardBot.Tests.Cases;

/// <summary>Pictures that may hurt who is in them: a person's word decides, and nothing of them is kept.</summary>
public sealed class PrivatePictureTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("这是他们拍我没穿衣服的照片")]
    [InlineData("有人偷拍我换衣服")]
    [InlineData("老师让我发私密照给他")]
    [InlineData("他把我的裸照发群里了")]
    [InlineData("he sent round a nude of me")]
    public void Words_of_such_a_picture_are_read(string told) => Assert.True(PrivatePictureReader.IsTold(told));

    [Theory]
    [InlineData("照片里是后门，锁着")]
    [InlineData("孩子穿的衣服太少，教室没暖气")]
    [InlineData("更衣室的灯坏了")]
    [InlineData("the changing room is dark, see the picture")]
    public void Other_pictures_are_kept(string told) => Assert.False(PrivatePictureReader.IsTold(told));

    [Fact]
    public async Task A_picture_sent_before_the_words_is_destroyed_with_them()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var child = new Speaker("child", () => world.Turns);
        var photo = await StoreAsync(world);
        await child.ShowAsync(photo, Cancel);
        Assert.NotNull(await world.Ledger.Blobs.FindAsync(photo, Cancel));

        var said = string.Join('\n', (await child.SayAsync("这是他们拍我没穿衣服的照片", Cancel)).Select(reply => reply.Text));

        Assert.Contains("我没有存", said, StringComparison.Ordinal);
        Assert.Null(await world.Ledger.Blobs.FindAsync(photo, Cancel));
    }

    [Fact]
    public async Task Nor_is_one_kept_that_comes_after_something_confidential()
    {
        await using var world = await ScriptWorld.OpenAsync(null, Cancel);
        var child = new Speaker("child", () => world.Turns);
        await child.SayAsync("教练摸我", Cancel);
        var (during, after) = (await StoreAsync(world), await StoreAsync(world));

        await child.ShowAsync(during, Cancel);
        await child.SayAsync("算了，不报了", Cancel);
        await child.ShowAsync(after, Cancel);

        Assert.Null(await world.Ledger.Blobs.FindAsync(during, Cancel));
        Assert.Null(await world.Ledger.Blobs.FindAsync(after, Cancel));
    }

    private static async Task<Guid> StoreAsync(ScriptWorld world)
    {
        var id = world.Chance.NewId(world.Now);
        await world.Ledger.Blobs.AddAsync(new Blob(id, PhotoCleaner.ContentType, [1, 2, 3]), world.Now, Cancel);
        return id;
    }
}
