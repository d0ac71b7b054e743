using HazardBot.Dialogs.Texts;
using SkiaSharp;

namespace HazardBot.Posters;

/// <summary>One code on a whole sheet of A4, to be read from three metres.</summary>
internal static class PosterPage
{
    private const float Middle = Sheet.Width / 2;
    private const float Room = Sheet.Width - 36;

    public static void Draw(Pen pen, Poster poster)
    {
        pen.Block(0, 0, Sheet.Width, 54, Pen.Accent);
        pen.Shield(18, 15, 24, SKColors.White, Pen.Accent);
        pen.Text(PageTexts.Title.Zh, Middle + 12, 27, 17, SKColors.White, Room - 40, isBold: true);
        pen.Text(PageTexts.Title.En, Middle + 12, 41, 8.6f, SKColors.White, Room - 40);

        pen.Text(poster.School, Middle, 74, 12, Pen.Ink, Room, isBold: true);
        if (poster.Place is { } place)
        {
            var name = poster.English is { } english ? $"{place} · {english}" : place;
            pen.Text(name, Middle, 87, 9, Pen.Accent, Room, isBold: true);
        }

        pen.Frame(42, 95, 126, 126, 6, 0.6f, isDashed: false);
        pen.Code(poster.Address, 46, 99, 118);

        pen.Text(PosterTexts.Scan.Zh, Middle, 237, 11, Pen.Ink, Room, isBold: true);
        pen.Text(PosterTexts.Scan.En, Middle, 246, 6.2f, Pen.Ink, Room);
        pen.Text($"{PosterTexts.Free.Zh}　{PosterTexts.Unnamed.Zh}", Middle, 257, 5.6f, Pen.Soft, Room);
        pen.Text($"{PosterTexts.Free.En} {PosterTexts.Unnamed.En}", Middle, 264, 4.2f, Pen.Soft, Room);

        pen.Block(18, 270, Room, 15, new SKColor(0xfd, 0xf1, 0xe7), 3);
        pen.Text(PageTexts.Danger.Zh, Middle, 276.5f, 5.4f, Pen.Grave, Room - 8, isBold: true);
        pen.Text(PageTexts.Danger.En, Middle, 282.5f, 4, Pen.Grave, Room - 8);
        pen.Text($"{new Uri(poster.Address).Authority}　{poster.Code}", Middle, 291.5f, 3, Pen.Soft, Room);
    }
}
