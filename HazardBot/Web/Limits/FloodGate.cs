using System.Globalization;
using HazardBot.Channels.BotFramework;
using HazardBot.Channels.DirectLine;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Settings;
using HazardBot.Turns;

namespace HazardBot.Web.Limits;

/// <summary>Holds back who asks too much, and never a danger to life: words that tell of one, and whatever comes in a conversation that did, pass.</summary>
public sealed class FloodGate(DoorLimits limits, IUnderstanding understanding, RegisterWatch registers, ConversationStates states, LocalTime time)
{
    /// <summary>How long after a danger was told everything in its conversation passes: where it is, who is hurt.</summary>
    private static readonly TimeSpan Danger = TimeSpan.FromHours(1);

    /// <summary>Whether there is room for it, or it must pass without.</summary>
    /// <param name="words">What is said with it, if anything.</param>
    public async Task<bool> HasRoomAsync(HttpContext http, Traffic traffic, string? conversation, string? words = null) =>
        limits.Take(traffic, http.Connection.RemoteIpAddress, conversation)
        || TellsDanger(words)
        || (conversation is not null && await IsInDangerAsync(conversation, http.RequestAborted));

    /// <summary>As <see cref="HasRoomAsync"/>, and says so where there is none.</summary>
    public async Task<bool> AdmitAsync(HttpContext http, Traffic traffic, string? conversation, string? words = null)
    {
        var isAdmitted = await HasRoomAsync(http, traffic, conversation, words);
        if (!isAdmitted)
        {
            await RefuseAsync(http, traffic);
        }

        return isAdmitted;
    }

    public bool TellsDanger(string? words) =>
        !string.IsNullOrWhiteSpace(words) && understanding.Read(words, new ReadingContext(registers.Current, time.Now)).Danger is not null;

    public Task RefuseAsync(HttpContext http, Traffic traffic)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(limits.Wait(traffic).TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.RetryAfter = seconds;
        return Answers.RefuseAsync(http, StatusCodes.Status429TooManyRequests, "TooManyRequests", DoorTexts.TooMany, new Slot("seconds", seconds));
    }

    private async Task<bool> IsInDangerAsync(string conversation, CancellationToken cancel) =>
        (await states.ReadAsync(conversation, cancel)).Dangers.Any(danger => time.Now - danger.At < Danger);
}
