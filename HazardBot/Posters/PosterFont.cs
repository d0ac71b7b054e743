using HazardBot.Commands;
using HazardBot.Dialogs.Texts;
using HazardBot.Hosting;
using SkiaSharp;

namespace HazardBot.Posters;

/// <summary>The font that posters are written in: one with Chinese letters, found on this machine.</summary>
internal static class PosterFont
{
    private const string Sample = "校园安全随手报隐患";

    // None ships with the program: they are large, and every machine that shows Chinese has one.
    private static readonly string[] Places =
    [
        "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
        "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
        "/usr/share/fonts/google-noto-sans-cjk-fonts/NotoSansCJK-Regular.ttc",
        "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
        "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
        @"C:\Windows\Fonts\msyh.ttc",
        @"C:\Windows\Fonts\simhei.ttf",
    ];

    /// <param name="file">Full path of the one that the settings name; null for none.</param>
    /// <exception cref="CannotStartException">None is there, or the one named lacks Chinese letters.</exception>
    public static SKTypeface Open(string? file)
    {
        if (file is not null)
        {
            return Read(file) ?? throw new CannotStartException([Operator.Tell(PosterTexts.FontUnfit, new Slot("file", file))]);
        }

        return Places.Where(File.Exists).Select(Read).OfType<SKTypeface>().FirstOrDefault()
            ?? throw new CannotStartException([Operator.Tell(PosterTexts.NoFont)]);
    }

    private static SKTypeface? Read(string file)
    {
        if (!File.Exists(file) || SKTypeface.FromFile(file) is not { } typeface)
        {
            return null;
        }

        using var font = new SKFont(typeface);
        return font.ContainsGlyphs(Sample) ? typeface : null;
    }
}
