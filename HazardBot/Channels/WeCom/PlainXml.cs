using System.Xml;
using System.Xml.Linq;

namespace HazardBot.Channels.WeCom;

/// <summary>The flat XML of callbacks: no document type, nothing fetched, no more than a callback can hold.</summary>
internal sealed class PlainXml(XElement root)
{
    public const int Longest = 256 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Longest,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <returns>Null where it is no such XML.</returns>
    public static PlainXml? Read(byte[] bytes) => Read(() => XmlReader.Create(new MemoryStream(bytes, writable: false), Settings));

    /// <inheritdoc cref="Read(byte[])"/>
    public static PlainXml? Read(string text) => Read(() => XmlReader.Create(new StringReader(text), Settings));

    /// <returns>Null where it isn't there, or empty.</returns>
    public string? Text(params ReadOnlySpan<string> path)
    {
        XElement? at = root;
        foreach (var name in path)
        {
            at = at?.Element(name);
        }

        return at is null || at.Value.Length == 0 ? null : at.Value;
    }

    private static PlainXml? Read(Func<XmlReader> open)
    {
        const int Deepest = 16;
        try
        {
            using var reader = open();
            while (reader.Read())
            {
                if (reader.Depth > Deepest)
                {
                    return null;
                }
            }

            using var again = open();
            return XElement.Load(again) is { Name.LocalName: "xml" } root ? new(root) : null;
        }
        catch (Exception e) when (e is XmlException or System.Text.DecoderFallbackException)
        {
            return null;
        }
    }
}
