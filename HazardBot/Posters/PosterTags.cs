using HazardBot.Dialogs.Texts;

namespace HazardBot.Posters;

/// <summary>Six codes on a sheet of A4, to be cut out and put up one by one.</summary>
internal static class PosterTags
{
    public const int OnSheet = Columns * Rows;

    private const int Columns = 2;
    private const int Rows = 3;
    private const float Width = Sheet.Width / Columns;
    private const float Height = Sheet.Height / Rows;

    public static void Draw(Pen pen, IReadOnlyList<Poster> posters)
    {
        for (var n = 0; n < posters.Count; n++)
        {
            Draw(pen, posters[n], n % Columns * Width, n / Columns * Height);
        }
    }

    private static void Draw(Pen pen, Poster poster, float left, float top)
    {
        var (middle, room) = (left + (Width / 2), Width - 16);
        pen.Frame(left + 3, top + 3, Width - 6, Height - 6, 3, 0.25f, isDashed: true);
        pen.Text(PageTexts.Title.Zh, middle, top + 12, 5.4f, Pen.Accent, room, isBold: true);
        pen.Text(poster.School, middle, top + 19.5f, 4.6f, Pen.Ink, room, isBold: true);
        pen.Text(poster switch
        {
            { Place: null } => poster.Code,
            { English: { } english } => $"{poster.Place} · {english}",
            _ => poster.Place,
        }, middle, top + 25.5f, 4.2f, Pen.Ink, room);
        pen.Code(poster.Address, middle - 26, top + 27.5f, 52);
        pen.Text(PosterTexts.Scan.Zh, middle, top + 84, 4.2f, Pen.Ink, room, isBold: true);
        pen.Text(PosterTexts.Scan.En, middle, top + 88.3f, 2.8f, Pen.Ink, room);
        pen.Text(PageTexts.Danger.Zh, middle, top + 92.6f, 2.6f, Pen.Grave, room);
        pen.Text(poster.Code, left + Width - 12, top + 7.5f, 2, Pen.Soft, 14);
    }
}
