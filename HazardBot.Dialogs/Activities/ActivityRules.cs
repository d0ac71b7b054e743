namespace HazardBot.Dialogs.Activities;

/// <summary>What a door asks of an activity before it takes it in.</summary>
public static class ActivityRules
{
    /// <summary>Longest id, channel id and type, in UTF-16 units.</summary>
    public const int LongestId = 512;

    /// <summary>Longest text that is accepted, in UTF-16 units.</summary>
    public const int LongestText = 20_000;

    /// <summary>Most attachments of one activity.</summary>
    public const int MostAttachments = 100;

    /// <returns>Null when the activity may come in, otherwise a code that names the rule, for the answer and the log.</returns>
    public static string? Check(Activity activity) => activity switch
    {
        { Type: null or "" } => "type_missing",
        { Type: ActivityTypes.Delay or ActivityTypes.InvokeResponse } => "type_not_on_the_wire",
        { Conversation: null or { Id: null or "" } } => "conversation_id_missing",
        { Type: ActivityTypes.Message, From: null or { Id: null or "" } } => "from_id_missing",
        { Text.Length: > LongestText } => "text_too_long",
        { Attachments.Count: > MostAttachments } => "too_many_attachments",
        _ => HasLongId(activity) ? "id_too_long" : null,
    };

    private static bool HasLongId(Activity a) =>
        IsLong(a.Type) || IsLong(a.Id) || IsLong(a.Conversation?.Id) || IsLong(a.From?.Id) || IsLong(a.Recipient?.Id)
        || IsLong(a.ReplyToId) || IsLong(a.ChannelId);

    private static bool IsLong(string? id) => id?.Length > LongestId;
}
