using System.Text;
using HazardBot.Photos;
using SkiaSharp;
using Xunit;

namespace HazardBot.Tests.Photos;

public sealed class PhotoCleanerTests
{
    private const string Secret = "拍摄者：麒麟瓶盖";

    [Fact]
    public void What_the_camera_wrote_along_is_gone()
    {
        var photo = Pictures.WithExif(Pictures.Make(60, 40), 1, Secret);
        Assert.True(photo.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)) > 0);

        var clean = PhotoCleaner.Clean(photo)!;

        Assert.True(clean.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)) < 0);
        Assert.True(clean.AsSpan().IndexOf("Exif"u8) < 0);
    }

    /// <summary>Where red, which the sensor saw on the left, belongs when the picture is upright.</summary>
    [Theory]
    [InlineData(1, 60, 40, 5, 20)]
    [InlineData(2, 60, 40, 55, 20)]
    [InlineData(3, 60, 40, 55, 20)]
    [InlineData(4, 60, 40, 5, 20)]
    [InlineData(5, 40, 60, 20, 5)]
    [InlineData(6, 40, 60, 20, 5)]
    [InlineData(7, 40, 60, 20, 55)]
    [InlineData(8, 40, 60, 20, 55)]
    public void A_photo_is_turned_upright(byte held, int width, int height, int redX, int redY)
    {
        var clean = PhotoCleaner.Clean(Pictures.WithExif(Pictures.Make(60, 40), held, "x"))!;

        using var picture = SKBitmap.Decode(clean);
        Assert.Equal((width, height), (picture.Width, picture.Height));
        Assert.True(picture.GetPixel(redX, redY).Red > 200, picture.GetPixel(redX, redY).ToString());
        Assert.True(picture.GetPixel(width - 1 - redX, height - 1 - redY).Blue > 200);
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void Three_formats_are_taken_and_come_out_as_jpeg(SKEncodedImageFormat format)
    {
        var clean = PhotoCleaner.Clean(Pictures.Make(30, 20, format))!;

        using var codec = SKCodec.Create(new MemoryStream(clean));
        Assert.Equal(SKEncodedImageFormat.Jpeg, codec.EncodedFormat);
    }

    [Fact]
    public void A_large_photo_is_made_smaller()
    {
        using var codec = SKCodec.Create(new MemoryStream(PhotoCleaner.Clean(Pictures.Make(4000, 1000))!));

        Assert.Equal((1920, 480), (codec.Info.Width, codec.Info.Height));
    }

    [Fact]
    public void What_unfolds_to_more_than_fifty_megapixels_is_not_unfolded()
    {
        var bomb = Pictures.BlackPng(20_000, 20_000);
        Assert.InRange(bomb.Length, 0, 600_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Null(PhotoCleaner.Clean(bomb));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void A_black_png_of_another_size_is_taken() => Assert.NotNull(PhotoCleaner.Clean(Pictures.BlackPng(200, 200)));

    public static TheoryData<string> NoPictures { get; } = ["", "这是文字", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "\u00ff\u00d8\u00ff", "%PDF-1.7"];

    [Theory]
    [MemberData(nameof(NoPictures))]
    public void What_is_no_picture_is_refused(string content)
    {
        Assert.Null(PhotoCleaner.Clean(Encoding.UTF8.GetBytes(content)));
        Assert.Null(PhotoCleaner.Clean(Encoding.Latin1.GetBytes(content)));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void A_spoilt_picture_never_throws(SKEncodedImageFormat format)
    {
        var good = Pictures.Make(50, 50, format);
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var bad = good[..(i % 3 == 0 ? random.Next(good.Length) : good.Length)];
            for (var flips = random.Next(8); flips > 0 && bad.Length > 0; flips--)
            {
                bad[random.Next(bad.Length)] = (byte)random.Next(256);
            }

            Assert.True(PhotoCleaner.Clean(bad) is null or { Length: > 0 });
        }
    }
}
