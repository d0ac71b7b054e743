using QRCoder;
using SkiaSharp;

namespace HazardBot.Posters;

/// <summary>Draws on a sheet whose unit is the millimetre.</summary>
internal sealed class Pen(SKCanvas canvas, SKTypeface typeface)
{
    public static readonly SKColor Ink = new(0x1b, 0x26, 0x24);
    public static readonly SKColor Soft = new(0x55, 0x63, 0x5f);
    public static readonly SKColor Accent = new(0x0f, 0x6b, 0x5c);
    public static readonly SKColor Grave = new(0xa3, 0x26, 0x1c);
    public static readonly SKColor Line = new(0xc4, 0xcf, 0xcb);

    /// <summary>White margin that readers of codes need around one, in modules.</summary>
    private const int Quiet = 4;

    /// <summary>One line of text around a middle; made smaller where it would be wider than there is room.</summary>
    /// <param name="size">Height of the letters' square.</param>
    public void Text(string text, float middle, float baseline, float size, SKColor colour, float room, bool isBold = false)
    {
        using var font = Font(size, isBold);
        var width = font.MeasureText(text);
        if (width > room)
        {
            font.Size = size * room / width;
        }

        // As outlines: a printer needs no font, and the file doesn't carry megabytes of one.
        using var outline = font.GetTextPath(text, new SKPoint(middle - (Math.Min(width, room) / 2), baseline));
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawPath(outline, paint);
    }

    /// <summary>A code with its white margin, in a square.</summary>
    public void Code(string address, float left, float top, float side)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.Q);
        var rows = code.ModuleMatrix;
        // The matrix has a margin of its own, of the same width.
        var module = side / rows.Count;
        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = false };
        for (var y = Quiet; y < rows.Count - Quiet; y++)
        {
            for (var x = Quiet; x < rows.Count - Quiet; x++)
            {
                var from = x;
                while (x < rows.Count - Quiet && rows[y][x])
                {
                    x++;
                }

                if (x > from)
                {
                    // A hair higher, so that no white line shows between two rows.
                    canvas.DrawRect(left + (from * module), top + (y * module), (x - from) * module, module * 1.01f, paint);
                }
            }
        }
    }

    public void Block(float left, float top, float width, float height, SKColor colour, float round = 0)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawRoundRect(left, top, width, height, round, round, paint);
    }

    public void Frame(float left, float top, float width, float height, float round, float stroke, bool isDashed)
    {
        using var dashes = isDashed ? SKPathEffect.CreateDash([1.6f, 1.6f], 0) : null;
        using var paint = new SKPaint { Color = Line, Style = SKPaintStyle.Stroke, StrokeWidth = stroke, IsAntialias = true, PathEffect = dashes };
        canvas.DrawRoundRect(left, top, width, height, round, round, paint);
    }

    /// <summary>The page's shield.</summary>
    public void Shield(float left, float top, float size, SKColor colour, SKColor tick)
    {
        canvas.Save();
        canvas.Translate(left, top);
        canvas.Scale(size / 32);
        using var body = SKPath.ParseSvgPathData("M16 3 28 8v8c0 7-5 11-12 13C9 27 4 23 4 16V8z");
        using var mark = SKPath.ParseSvgPathData("m10 16 4.5 4.5L22.5 12");
        using var fill = new SKPaint { Color = colour, IsAntialias = true };
        using var stroke = new SKPaint
        {
            Color = tick,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = 2.5f,
            StrokeCap = SKStrokeCap.Round,
            StrokeJoin = SKStrokeJoin.Round,
            IsAntialias = true,
        };
        canvas.DrawPath(body, fill);
        canvas.DrawPath(mark, stroke);
        canvas.Restore();
    }

    private SKFont Font(float size, bool isBold) => new(typeface, size) { Embolden = isBold, Subpixel = true, Hinting = SKFontHinting.None };
}
