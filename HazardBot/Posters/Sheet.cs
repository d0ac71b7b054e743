using SkiaSharp;

namespace HazardBot.Posters;

/// <summary>Sheets of A4: as many as it takes in a PDF, one as a picture.</summary>
internal static class Sheet
{
    /// <summary>Millimetres.</summary>
    public const float Width = 210;

    /// <summary>Millimetres.</summary>
    public const float Height = 297;

    private const float PointsPerMillimetre = 72 / 25.4f;

    /// <summary>As printers want it: 300 dots an inch.</summary>
    private const float DotsPerMillimetre = 300 / 25.4f;

    /// <param name="title">What a reader of the file shows above it.</param>
    /// <param name="sheets">What draws each.</param>
    public static byte[] Pdf(string title, SKTypeface typeface, IReadOnlyList<Action<Pen>> sheets)
    {
        using var file = new MemoryStream();
        using (var document = SKDocument.CreatePdf(file, new SKDocumentPdfMetadata { Title = title, RasterDpi = 300, EncodingQuality = 101 }))
        {
            foreach (var sheet in sheets)
            {
                var canvas = document.BeginPage(Width * PointsPerMillimetre, Height * PointsPerMillimetre);
                canvas.Scale(PointsPerMillimetre);
                sheet(new(canvas, typeface));
                document.EndPage();
            }

            document.Close();
        }

        return file.ToArray();
    }

    public static byte[] Png(SKTypeface typeface, Action<Pen> sheet)
    {
        using var surface = SKSurface.Create(new SKImageInfo((int)(Width * DotsPerMillimetre), (int)(Height * DotsPerMillimetre)));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(DotsPerMillimetre);
        sheet(new(surface.Canvas, typeface));
        using var image = surface.Snapshot();
        using var bytes = image.Encode(SKEncodedImageFormat.Png, 100);
        return bytes.ToArray();
    }
}
