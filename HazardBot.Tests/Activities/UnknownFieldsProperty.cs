using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HazardBot.Dialogs.Activities;

namespace HazardBot.Tests.Activities;

public sealed class UnknownFieldsProperty
{
    [Property(MaxTest = 300)]
    public bool Fields_of_any_name_and_value_come_back(NonEmptyString[] names, string?[] texts, BigInteger number, double real)
    {
        var sent = new JsonObject { ["type"] = "message" };
        var data = new JsonObject { ["number"] = JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture)) };
        for (var i = 0; i < names.Length; i++)
        {
            data[Whole(names[i].Get)] = i < texts.Length ? Whole(texts[i] ?? "") : null;
        }
        if (double.IsFinite(real))
        {
            data["real"] = real;
        }
        sent["channelData"] = data;
        sent["x-" + string.Concat(names.Select(n => Whole(n.Get)))] = data.DeepClone();

        var back = ActivityWire.Write(ActivityWire.Read(JsonSerializer.SerializeToUtf8Bytes(sent)));

        return JsonNode.DeepEquals(sent, JsonNode.Parse(back));
    }

    [Property(MaxTest = 1000)]
    public bool Whatever_is_read_can_be_written(byte[] noise, byte at)
    {
        var json = """{"type":"message","text":"a\u0041","value":{"k":"\ud83d\ude00"},"timestamp":"2025-06-15T15:06:40Z"}"""u8.ToArray();
        noise.AsSpan(0, Math.Min(noise.Length, 3)).CopyTo(json.AsSpan(at % (json.Length - 3)));
        try
        {
            return ActivityWire.Write(ActivityWire.Read(json)).Length > 0;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
