namespace HazardBot.Dialogs.Understanding.Model;

/// <summary>The classifier of categories that ships. Its classes are the twelve categories in their order, then that nothing of a hazard is said.</summary>
public static class CategoryModel
{
    /// <summary>The class of texts that tell no hazard.</summary>
    public const int None = 12;

    public const int Classes = 13;

    private static readonly Lazy<TextClassifier> Loaded = new(() => ModelFile.Embedded("categories.model"));

    public static TextClassifier Shipped => Loaded.Value;
}
