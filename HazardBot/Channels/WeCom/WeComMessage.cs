using System.Globalization;

namespace HazardBot.Channels.WeCom;

/// <summary>What a callback says.</summary>
internal sealed class WeComMessage(PlainXml xml)
{
    private const int LongestUser = 128;

    /// <summary>The company.</summary>
    public string? To => xml.Text("ToUserName");

    /// <summary>The member's id, as this house writes it; null for what no member did.</summary>
    public string? From => xml.Text("FromUserName") is { Length: <= LongestUser } id ? WeComChannel.UserId(id) : null;

    public string? Agent => xml.Text("AgentID");

    public string Type => xml.Text("MsgType") ?? "";

    public string Event => xml.Text("Event") ?? "";

    public string? EventKey => xml.Text("EventKey");

    public string? Content => xml.Text("Content");

    public string? Media => xml.Text("MediaId");

    /// <summary>What a voice message says, where the platform tells it.</summary>
    public string? Recognition => xml.Text("Recognition");

    public string? ResponseCode => xml.Text("ResponseCode");

    public string? CardType => xml.Text("CardType");

    /// <summary>Of an account of 微信客服, and what lets us fetch.</summary>
    public (string? Account, string? Hint) Kf => (xml.Text("OpenKfId"), xml.Text("Token"));

    public DateTimeOffset? At => long.TryParse(xml.Text("CreateTime"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253_402_300_800
        ? DateTimeOffset.FromUnixTimeSeconds(seconds)
        : null;

    /// <summary>What the same callback has when it comes again. Events have no number of their own.</summary>
    public string Id => xml.Text("MsgId") ?? string.Join('|', "event", From, xml.Text("CreateTime"), Event, Short(EventKey), xml.Text("TaskId"));

    public string? Label => xml.Text("Label");

    public string? Title => xml.Text("Title");

    public string? Url => xml.Text("Url");

    /// <summary>Where somebody is, as the platform tells it: on the map of GCJ-02, as all of China's are.</summary>
    public (double Latitude, double Longitude)? Place =>
        Number("Location_X") is { } latitude && Number("Location_Y") is { } longitude ? (latitude, longitude) : null;

    private double? Number(string name) => double.TryParse(xml.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    private static string? Short(string? key) => key is { Length: > 100 } ? Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key))) : key;
}
