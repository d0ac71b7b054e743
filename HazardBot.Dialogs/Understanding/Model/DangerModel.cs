namespace HazardBot.Dialogs.Understanding.Model;

/// <summary>The classifier of dangers that ships. Its classes are the kinds of danger in their order, then that nobody is in danger as they write.</summary>
public static class DangerModel
{
    /// <summary>The class of texts in which nobody is in danger.</summary>
    public const int None = 10;

    public const int Classes = 11;

    private static readonly Lazy<TextClassifier> Loaded = new(() => ModelFile.Embedded("dangers.model"));

    public static TextClassifier Shipped => Loaded.Value;
}
