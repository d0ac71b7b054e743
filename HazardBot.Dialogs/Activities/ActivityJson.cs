using System.Text.Json;
using System.Text.Json.Serialization;

namespace HazardBot.Dialogs.Activities;

/// <summary>
/// Generated (de)serialization of the schema. Metadata only: the generated writers are skipped for types with extension data
/// anyway. Use it through <see cref="ActivityWire"/>, whose options differ from this context's defaults.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ActivitySetBody))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(ReceiptCard))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(JsonElement))]
public sealed partial class ActivityJson : JsonSerializerContext;
