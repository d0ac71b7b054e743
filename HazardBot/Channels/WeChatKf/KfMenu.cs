using System.Globalization;
using System.Text;
using HazardBot.Dialogs.Turns;
using Microsoft.IdentityModel.Tokens;

namespace HazardBot.Channels.WeChatKf;

/// <summary>A button's meaning in the short id of a menu's line.</summary>
internal static class KfMenu
{
    /// <summary>Bytes of an id that the platform takes.</summary>
    private const int LongestId = 128;

    private const char Between = '.';

    /// <returns>Null where it doesn't fit: what the line says does the same.</returns>
    public static string? Id(ButtonAction? action)
    {
        if (action is null || action.Do.Contains(Between, StringComparison.Ordinal))
        {
            return null;
        }

        var about = Base64UrlEncoder.Encode(action.About.ToByteArray(bigEndian: true));
        var id = string.Create(CultureInfo.InvariantCulture, $"{action.Do}{Between}{about}{Between}{action.Version}{(action.Value is null ? "" : $"{Between}{action.Value}")}");
        return Encoding.UTF8.GetByteCount(id) <= LongestId ? id : null;
    }

    /// <returns>Null where it is none of ours.</returns>
    public static ButtonAction? Read(string? id)
    {
        if (id?.Split(Between, 4) is not [{ Length: > 0 } verb, var about, var version, .. var rest]
            || !int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        try
        {
            return Base64UrlEncoder.DecodeBytes(about) is { Length: 16 } bytes ? new(verb, new Guid(bytes, bigEndian: true), number, rest is [var value] ? value : null) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
