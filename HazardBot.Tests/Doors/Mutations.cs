using System.Text;
using System.Text.Json.Nodes;

namespace HazardBot.Tests.Doors;

/// <summary>Spoils an activity in a way that the seed decides.</summary>
internal sealed class Mutations(int seed)
{
    private static readonly string[] Oddities =
    [
        "", " ", "\0", "\u202e反过来", "👨‍👩‍👧‍👦", "'; DROP TABLE turn; --", "<script>alert(1)</script>", "{receipt}", "\r\n\r\n", "NaN",
        "1e999", "是", "取消", "7281 0394 5562 1180", "QD-2026-000001", "../../../etc/passwd", "%n%s%x", "二〇二六年二月三十日", "99999999999999999999",
    ];

    private readonly Random _random = new(seed);

    public byte[] Spoil(JsonObject activity)
    {
        for (var times = 1 + _random.Next(3); times > 0; times--)
        {
            SpoilNode(activity);
        }

        var bytes = Encoding.UTF8.GetBytes(activity.ToJsonString());
        return _random.Next(4) == 0 ? SpoilBytes(bytes) : bytes;
    }

    private void SpoilNode(JsonObject at)
    {
        var names = at.Select(p => p.Key).ToList();
        if (names.Count == 0)
        {
            return;
        }

        var name = names[_random.Next(names.Count)];
        if (at[name] is JsonObject inner && _random.Next(2) == 0)
        {
            SpoilNode(inner);
            return;
        }

        switch (_random.Next(6))
        {
            case 0:
                at.Remove(name);
                break;
            case 1:
                at[name.ToUpperInvariant()] = Odd(2);
                break;
            case 2:
                at["unknown" + _random.Next(5)] = Odd(3);
                break;
            default:
                at[name] = Odd(2);
                break;
        }
    }

    private JsonNode? Odd(int depth) => _random.Next(depth > 0 ? 8 : 6) switch
    {
        0 => null,
        1 => _random.Next(2) == 0,
        2 => _random.NextInt64() * (_random.NextDouble() - 0.5),
        3 => Oddities[_random.Next(Oddities.Length)] + new string('长', _random.Next(50)),
        4 => Oddities[_random.Next(Oddities.Length)],
        5 => (JsonNode)new string((char)_random.Next(0x20, 0xD000), 1 + _random.Next(2000)),
        6 => new JsonArray([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Odd(depth - 1))]),
        _ => new JsonObject { ["id"] = Odd(depth - 1), ["do"] = Odd(depth - 1), ["contentUrl"] = Odd(depth - 1) },
    };

    private byte[] SpoilBytes(byte[] bytes)
    {
        for (var flips = 1 + _random.Next(4); flips > 0; flips--)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        }

        return _random.Next(3) == 0 ? bytes[.._random.Next(bytes.Length)] : bytes;
    }
}
