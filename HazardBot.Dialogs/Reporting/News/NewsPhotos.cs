using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;

namespace HazardBot.Dialogs.Reporting.News;

/// <summary>The place before and after the repair: nothing before where there is nothing after to compare.</summary>
internal static class NewsPhotos
{
    private const int MostAfter = 3;

    public static IReadOnlyList<ReplyFile> Of(IReadOnlyList<HazardPhoto> photos, Language language)
    {
        var after = photos.Where(photo => photo.IsAfter).TakeLast(MostAfter).Select(photo => ReplyFile.Photo(photo.Blob, NewsTexts.After.In(language))).ToList();
        var before = photos.Where(photo => !photo.IsAfter).Take(1).Select(photo => ReplyFile.Photo(photo.Blob, NewsTexts.Before.In(language)));
        return after.Count == 0 ? [] : [.. before, .. after];
    }
}
