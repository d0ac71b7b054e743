using HazardBot.Delivery;

namespace HazardBot.Channels.WeCom;

/// <summary>What a call that broke means for what was sent by it.</summary>
internal static class WeComCalls
{
    public static async Task<SendResult> GuardAsync(Func<Task<SendResult>> send, CancellationToken cancel)
    {
        try
        {
            return await send();
        }
        catch (NoTokenException e)
        {
            // Without a token nothing was sent.
            return new WeComAnswer(e.Code, default).ToResult() is { End: SendEnd.RetryAfter } later ? later : new(SendEnd.RetryAfter, TimeSpan.FromMinutes(1), e.Message);
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return new(SendEnd.RetryAfter, null, e.HttpRequestError.ToString());
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is TaskCanceledException && !cancel.IsCancellationRequested))
        {
            return new(SendEnd.Unknown, null, "no answer");
        }
    }
}
