using System.Globalization;
using HazardBot.Dialogs.Activities;
using HazardBot.Ledger;
using HazardBot.Ledger.Conversations;
using HazardBot.Turns;

namespace HazardBot.Channels.DirectLine;

/// <param name="Watermark">Version of the last turn that the activities come from: what is newer comes after it.</param>
public sealed record ActivitySet(IReadOnlyList<Activity> Activities, string Watermark);

/// <summary>
/// What was said in a conversation, read from its committed turns: the person's activity, then the replies to it. The version of the turn
/// is the watermark, so that a restart, another node, and a push all continue the same count.
/// </summary>
public sealed class Transcript(OpenLedger ledger, PhotoLinks links)
{
    /// <summary>Activities that one turn has room for in the count of ids.</summary>
    private const int Room = 100;

    private const int PageSize = 100;

    /// <summary>The keyed hash that a conversation is known by here.</summary>
    public byte[] Hash(string conversation) => ledger.Hash.Of("conversation", DirectLine.Channel, conversation);

    /// <summary>What is newer than the watermark, one page of it.</summary>
    /// <param name="origin">Scheme and host that links begin with.</param>
    public async Task<ActivitySet> ReadAsync(string conversation, int watermark, string origin, CancellationToken cancel)
    {
        var turns = await ledger.Conversations.ListTurnsAsync(Hash(conversation), watermark, PageSize, cancel);
        var activities = turns.SelectMany(turn => Activities(conversation, turn, origin)).ToList();
        return new(activities, Watermark(turns.Count == 0 ? watermark : turns[^1].Version));
    }

    public static string Watermark(int version) => version.ToString(CultureInfo.InvariantCulture);

    /// <summary>Empty is the beginning.</summary>
    /// <returns>Null where it is none of ours.</returns>
    public static int? ParseWatermark(string? text) =>
        string.IsNullOrEmpty(text) ? 0 : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>The id by which clients know the person's own activity of a turn.</summary>
    public static string Id(string conversation, int version, int place = 0) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversation}|{((long)version * Room) + place:D7}");

    private IEnumerable<Activity> Activities(string conversation, DatedTurn turn, string origin)
    {
        if (turn.Body is not { Length: > 0 } body)
        {
            // Its words are destroyed.
            yield break;
        }

        var own = Id(conversation, turn.Version);
        var isVisible = false;
        if (TurnBody.Inbound(body) is { } said && (isVisible = IsSaid(said)))
        {
            yield return said with
            {
                Id = own,
                Timestamp = turn.At,
                From = (said.From ?? new()) with { Role = RoleTypes.User },
                Attachments = links.Show(said.Attachments, conversation, origin, turn.At),
                DeliveryMode = null,
                ServiceUrl = null,
            };
        }

        var place = 0;
        foreach (var reply in Replies(body))
        {
            place++;
            yield return reply with
            {
                Id = Id(conversation, turn.Version, place),
                Timestamp = turn.At.AddMilliseconds(place),
                From = (reply.From ?? new()) with { Role = RoleTypes.Bot },
                ReplyToId = isVisible ? own : null,
                Attachments = links.Show(reply.Attachments, conversation, origin, turn.At),
                ServiceUrl = null,
            };
        }
    }

    /// <summary>A push begins a turn with nothing said.</summary>
    private static bool IsSaid(Activity said) =>
        said.Type is ActivityTypes.Message or ActivityTypes.Event && said is not { Text: null or "", Value: null, Attachments: null };

    private static IReadOnlyList<Activity> Replies(byte[] body) => ReplyActivities.Read(TurnBody.Replies(body));
}
