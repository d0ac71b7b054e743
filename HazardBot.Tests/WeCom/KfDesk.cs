using System.Globalization;
using System.Text.Json.Nodes;

namespace HazardBot.Tests.WeCom;

/// <summary>The simulated accounts of 微信客服: what people wrote, in pages behind a cursor, and what may be written to them.</summary>
internal sealed class KfDesk
{
    public const string Account = "wkAJ2GCAAASSm4_FhToWMFea0xAFfd3Q";

    private readonly Lock _lock = new();
    private readonly List<JsonObject> _items = [];
    private readonly Dictionary<string, (DateTimeOffset At, int Sent)> _windows = new(StringComparer.Ordinal);

    /// <summary>Items of one page.</summary>
    public int PageSize { get; set; } = 2;

    /// <summary>How often it was asked.</summary>
    public int Pulls { get; private set; }

    /// <summary>Cursors it was asked with, in order.</summary>
    public List<string?> Cursors { get; } = [];

    /// <summary>The next of so many pages are refused.</summary>
    public int Refusals { get; set; }

    public bool MayManage { get; set; } = true;

    public void Add(JsonObject item, TimeSpan? ago = null)
    {
        lock (_lock)
        {
            var at = TimeProvider.System.GetUtcNow() - (ago ?? TimeSpan.Zero);
            item["open_kfid"] = Account;
            item["send_time"] = at.ToUnixTimeSeconds();
            _items.Add(item);
            if ((int?)item["origin"] == 3)
            {
                _windows[(string)item["external_userid"]!] = (at, 0);
            }
        }
    }

    public JsonObject Sync(JsonObject asked)
    {
        lock (_lock)
        {
            Pulls++;
            Cursors.Add((string?)asked["cursor"]);
            if ((string?)asked["open_kfid"] != Account)
            {
                return new() { ["errcode"] = 95000 };
            }

            if (Refusals > 0)
            {
                Refusals--;
                return new() { ["errcode"] = -1 };
            }

            var from = (string?)asked["cursor"] is { } cursor ? int.Parse(cursor["cursor-".Length..], CultureInfo.InvariantCulture) : 0;
            var page = _items.Skip(from).Take(PageSize).Select(item => item.DeepClone()).ToArray();
            return new()
            {
                ["errcode"] = 0,
                ["next_cursor"] = string.Create(CultureInfo.InvariantCulture, $"cursor-{from + page.Length}"),
                ["has_more"] = from + page.Length < _items.Count ? 1 : 0,
                ["msg_list"] = new JsonArray(page),
            };
        }
    }

    /// <summary>Within two days of somebody's last message, and five after each.</summary>
    public bool LetsIn(JsonObject body)
    {
        lock (_lock)
        {
            var customer = (string)body["touser"]!;
            if (!_windows.TryGetValue(customer, out var window) || window.Sent >= 5 || TimeProvider.System.GetUtcNow() - window.At > TimeSpan.FromHours(48))
            {
                return false;
            }

            _windows[customer] = window with { Sent = window.Sent + 1 };
            return true;
        }
    }

    public JsonObject Accounts() => new()
    {
        ["errcode"] = 0,
        ["account_list"] = new JsonArray(new JsonObject { ["open_kfid"] = Account, ["name"] = "校园安全", ["manage_privilege"] = MayManage }),
    };
}
