using HazardBot.Dialogs.Reporting.News;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Handling;

/// <summary>The photos on a card: what was reported, and beside it what was done once that is to be checked.</summary>
internal static class CardPhotos
{
    private const int Most = 3;

    public static IReadOnlyList<ReplyFile> Of(Bench bench, Hazard hazard, IReadOnlyList<HazardPhoto> photos) =>
        hazard.Facts.Status is HazardStatus.AwaitingCheck or HazardStatus.Closed && NewsPhotos.Of(photos, bench.X.Language) is { Count: > 0 } compared
            ? compared
            : [.. photos.Where(photo => !photo.IsAfter).Take(Most).Select(photo => ReplyFile.Photo(photo.Blob, bench.Text(FieldTexts.Photos)))];
}
