namespace HazardBot.Dialogs.Reporting;

/// <summary>A receipt as people read it: four groups of four.</summary>
public static class ReceiptCode
{
    public const int Length = 16;

    public static string Group(string digits) => string.Join(' ', digits.Chunk(4).Select(group => new string(group)));
}
