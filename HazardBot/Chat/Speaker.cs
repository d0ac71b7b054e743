using System.Globalization;
using System.Text.Json;
using HazardBot.Dialogs.Activities;
using HazardBot.Turns;

namespace HazardBot.Chat;

/// <summary>One person in a chat of their own, for the terminal and for scripts.</summary>
/// <param name="id">What the person is called on the channel.</param>
/// <param name="turns">The node that answers now.</param>
public sealed class Speaker(string id, Func<TurnRunner> turns)
{
    public const string Channel = "console";

    private readonly List<CardAction> _buttons = [];
    private Inbound? _last;
    private int _messages;

    public string Id { get; } = id;

    public Task<IReadOnlyList<Activity>> SayAsync(string text, CancellationToken cancel) => SendAsync(Message(text), cancel);

    public Task<IReadOnlyList<Activity>> OpenAsync(CancellationToken cancel) => SendAsync(
        new Inbound(Activity(ActivityTypes.ConversationUpdate) with { MembersAdded = [new ChannelAccount { Id = Id }] }), cancel);

    /// <param name="photo">Already cleaned and stored; null where the file was no picture.</param>
    public Task<IReadOnlyList<Activity>> ShowAsync(Guid? photo, CancellationToken cancel) =>
        SendAsync(new Inbound(Message("").Activity, photo is { } shown ? [shown] : [], photo is null ? 1 : 0), cancel);

    /// <summary>Null where no button of that title was ever shown.</summary>
    public async Task<IReadOnlyList<Activity>?> TapAsync(string title, bool oldest, CancellationToken cancel)
    {
        var button = oldest ? _buttons.Find(b => b.Title == title) : _buttons.FindLast(b => b.Title == title);
        return button is null ? null : await SendAsync(new Inbound(Message(button.Text ?? "").Activity with { Value = button.Value }), cancel);
    }

    /// <summary>The platform delivers the last message once more.</summary>
    public async Task<IReadOnlyList<Activity>> AgainAsync(CancellationToken cancel) => _last is null ? [] : await SendAsync(_last, cancel);

    private Inbound Message(string text) => new(Activity(ActivityTypes.Message) with { Text = text });

    private Activity Activity(string type) => new()
    {
        Type = type,
        Id = (++_messages).ToString(CultureInfo.InvariantCulture),
        ChannelId = Channel,
        From = new ChannelAccount { Id = Id },
        Recipient = new ChannelAccount { Id = "hazardbot" },
        Conversation = new ConversationAccount { Id = Id },
    };

    private async Task<IReadOnlyList<Activity>> SendAsync(Inbound inbound, CancellationToken cancel)
    {
        _last = inbound;
        var answer = await turns().RunAsync(inbound, cancel);
        var replies = JsonSerializer.Deserialize(answer.Replies, ActivityWire.Contract<ExpectedReplies>())?.Activities ?? [];
        _buttons.AddRange(replies.SelectMany(r => r.SuggestedActions?.Actions ?? []));
        return replies;
    }
}
