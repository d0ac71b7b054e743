namespace HazardBot.Dialogs.Reporting.Fields;

/// <summary>Reading and changing one of the things told.</summary>
internal static class ItemsOfDraft
{
    /// <summary>The item at that place, or the only one; null where it isn't clear which.</summary>
    public static DraftItem? Only(this HazardDraft draft, int? item) => item is { } index
        ? draft.Items.ElementAtOrDefault(index)
        : draft.Items is [var only] ? only : null;

    /// <summary>Changes the item at that place, or all.</summary>
    public static HazardDraft Change(this HazardDraft draft, int? item, Func<DraftItem, DraftItem> change) => draft with
    {
        Items = [.. draft.Items.Select((told, index) => item is null || item == index ? change(told) : told)],
    };
}
