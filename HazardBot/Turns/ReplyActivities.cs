using System.Text.Json;
using HazardBot.Dialogs.Activities;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Turns;

/// <summary>Puts what a dialog said into activities addressed to who spoke.</summary>
public static class ReplyActivities
{
    /// <summary>UTF-8 JSON of <see cref="ExpectedReplies"/>.</summary>
    public static byte[] Write(Activity incoming, IReadOnlyList<Reply> replies, Language language) => JsonSerializer.SerializeToUtf8Bytes(
        new ExpectedReplies { Activities = [.. replies.Select(reply => ToActivity(incoming, reply, language))] },
        ActivityWire.Contract<ExpectedReplies>());

    private static Activity ToActivity(Activity incoming, Reply reply, Language language) => Replies.To(incoming, reply.Text) with
    {
        Locale = language == Language.English ? "en" : "zh-CN",
        InputHint = reply.Buttons.Count > 0 ? InputHints.ExpectingInput : InputHints.AcceptingInput,
        SuggestedActions = Buttons.Suggest([.. reply.Buttons.Select(b => Buttons.MessageBack(b.Title, b.Action.ToJson()))]),
        ChannelData = reply.Card is { } card ? new CardData(card).ToJson() : null,
    };
}
