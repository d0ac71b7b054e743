namespace HazardBot.Delivery;

/// <summary>Ways that carry neutral lines alone: nobody answers there, and no conversation stands behind them.</summary>
public static class NoticeChannels
{
    public const string Mail = "mail";

    public const string Sms = "sms";

    public static bool IsOne(string channel) => channel is Mail or Sms;
}
