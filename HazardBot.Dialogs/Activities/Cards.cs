using System.Text.Json;
using System.Text.Json.Serialization;

namespace HazardBot.Dialogs.Activities;

/// <summary>A card with a title, text, pictures and buttons; hero and thumbnail cards have the same fields.</summary>
public sealed record HeroCard
{
    public string? Title { get; init; }
    public string? Subtitle { get; init; }
    public string? Text { get; init; }
    public IReadOnlyList<CardImage>? Images { get; init; }
    public IReadOnlyList<CardAction>? Buttons { get; init; }
    public CardAction? Tap { get; init; }

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }

    public Attachment AsHero() => Attached(ContentTypes.HeroCard);

    public Attachment AsThumbnail() => Attached(ContentTypes.ThumbnailCard);

    private Attachment Attached(string contentType) => new()
    {
        ContentType = contentType,
        Content = ActivityWire.Element(this),
    };
}

/// <summary>A card of named facts, as for a receipt.</summary>
public sealed record ReceiptCard
{
    public string? Title { get; init; }
    public IReadOnlyList<Fact>? Facts { get; init; }
    public IReadOnlyList<CardAction>? Buttons { get; init; }

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }

    public Attachment AsReceipt() => new()
    {
        ContentType = ContentTypes.ReceiptCard,
        Content = ActivityWire.Element(this),
    };
}

public sealed record CardImage
{
    public string? Url { get; init; }
    public string? Alt { get; init; }
    public CardAction? Tap { get; init; }

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }
}

public sealed record Fact
{
    public string? Key { get; init; }
    public string? Value { get; init; }

    [JsonInclude, JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; internal set; }
}
