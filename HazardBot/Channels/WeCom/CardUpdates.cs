using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace HazardBot.Channels.WeCom;

/// <summary>A card whose button was pressed, as it stands after that.</summary>
internal static class CardUpdates
{
    /// <summary>Up to then the platform waits for an answer, and a little more.</summary>
    public static readonly TimeSpan InTime = TimeSpan.FromSeconds(4);

    /// <returns>The answer to the callback, before it is sealed.</returns>
    public static string InResponse(string user, string corp, DateTimeOffset now, string title) => new XElement(
        "xml",
        new XElement("ToUserName", new XCData(user)),
        new XElement("FromUserName", new XCData(corp)),
        new XElement("CreateTime", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        new XElement("MsgType", new XCData("update_button")),
        new XElement("Button", new XElement("ReplaceName", new XCData(title)))).ToString(SaveOptions.DisableFormatting);

    /// <param name="responseCode">Given with the callback; good once.</param>
    /// <returns>The body of a call.</returns>
    public static JsonObject ByCall(string user, int agent, string responseCode, string title) => new()
    {
        ["userids"] = new JsonArray(user),
        ["agentid"] = agent,
        ["response_code"] = responseCode,
        ["button"] = new JsonObject { ["replace_name"] = title },
    };
}
