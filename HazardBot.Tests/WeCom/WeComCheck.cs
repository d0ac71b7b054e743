using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HazardBot.Tests.WeCom;

/// <summary>What the platform asks of calls that send.</summary>
internal sealed partial class WeComCheck
{
    private readonly ConcurrentDictionary<string, string> _tasks = new(StringComparer.Ordinal);

    /// <returns>Null where it is as it has to be.</returns>
    public string? Complaint(string path, JsonObject body, Func<string, bool> isMedia) => path switch
    {
        "message/send" => ToMember(body) ?? Message(body, isMedia),
        "message/update_template_card" => body is { Count: > 0 } && body["userids"] is JsonArray { Count: > 0 } && (string?)body["response_code"] is { Length: > 0 } && (string?)body["button"]?["replace_name"] is { Length: > 0 } ? null : "an update has userids, response_code and a name",
        "kf/send_msg" => (string?)body["touser"] is not { Length: > 0 } || (string?)body["open_kfid"] is not { Length: > 0 } ? "to nobody"
            : !KeyPattern().IsMatch((string?)body["msgid"] ?? "") ? "a msgid has at most 32 letters"
            : Message(body, isMedia),
        "kf/send_msg_on_event" => (string?)body["code"] is not { Length: > 0 } ? "no code" : (string?)body["msgtype"] is "text" or "msgmenu" ? Message(body, isMedia) : "a welcome is a text or a menu",
        _ => $"no such interface: {path}",
    };

    /// <returns>The picture of a form; null where it is none that the platform reads.</returns>
    public static byte[]? Picture(string contentType, byte[] sent)
    {
        var boundary = BoundaryPattern().Match(contentType);
        var text = Encoding.Latin1.GetString(sent);
        var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var end = text.LastIndexOf($"\r\n--{boundary.Groups["boundary"].Value}--", StringComparison.Ordinal);
        return boundary.Success && head > 0 && end > head && FormPattern().IsMatch(text[..head]) ? sent[(head + 4)..end] : null;
    }

    private static string? ToMember(JsonObject body) =>
        (string?)body["touser"] is not { Length: > 0 } users || users.Split('|').Length > 1000 ? "to nobody, or to too many"
        : (int?)body["agentid"] != 1000002 ? "another application"
        : null;

    private string? Message(JsonObject body, Func<string, bool> isMedia) => (string?)body["msgtype"] switch
    {
        "text" => Bytes(body["text"]?["content"]) is > 0 and <= 2048 ? ((string)body["text"]!["content"]!).Contains('<', StringComparison.Ordinal) ? "markup in a text" : null : "a text has 1 to 2048 bytes",
        "image" => isMedia((string?)body["image"]?["media_id"] ?? "") ? null : "no such media",
        "msgmenu" => Menu(body["msgmenu"]),
        "template_card" => Card(body["template_card"], body.ToJsonString()),
        var type => $"no such type: {type}",
    };

    private static string? Menu(JsonNode? menu) =>
        Bytes(menu?["head_content"]) is not (> 0 and <= 1024) ? "a menu's head has 1 to 1024 bytes"
        : menu!["list"] is not JsonArray { Count: > 0 and <= 50 } list ? "a menu has lines"
        : list.All(line => (string?)line!["type"] == "click" && Bytes(line["click"]?["content"]) is > 0 and <= 128 && Bytes(line["click"]?["id"]) <= 128) ? null
        : "a line of a menu is too long";

    private string? Card(JsonNode? card, string raw)
    {
        var task = (string?)card?["task_id"] ?? "";
        return (string?)card?["card_type"] != "button_interaction" ? "another card"
            : !TaskPattern().IsMatch(task) ? "a task_id has 1 to 128 letters"
            : _tasks.GetOrAdd(task, raw) != raw ? "a task_id is used twice"
            : card!["main_title"]?["title"] is null && (string?)card["sub_title_text"] is not { Length: > 0 and <= 160 } ? "a card has a title or a text"
            : card["button_list"] is not JsonArray { Count: > 0 and <= 6 } buttons ? "a card has 1 to 6 buttons"
            : buttons.All(button => (string?)button!["text"] is { Length: > 0 } && Bytes(button["key"]) is > 0 and <= 1024 && (int?)button["style"] is null or >= 1 and <= 4) ? null
            : "a button is wrong";
    }

    private static int Bytes(JsonNode? text) => text is null ? 0 : Encoding.UTF8.GetByteCount((string)text!);

    [GeneratedRegex("^[0-9A-Za-z_@-]{1,128}$", RegexOptions.NonBacktracking)]
    private static partial Regex TaskPattern();

    [GeneratedRegex("^[0-9A-Za-z_-]{1,32}$", RegexOptions.NonBacktracking)]
    private static partial Regex KeyPattern();

    [GeneratedRegex("^multipart/form-data; boundary=(?<boundary>[0-9a-zA-Z]+)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BoundaryPattern();

    [GeneratedRegex("name=\"media\"; filename=\"[^\"]+\"; filelength=[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex FormPattern();
}
