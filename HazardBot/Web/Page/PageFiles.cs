using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Web.Page;

/// <summary>One file of the page as it goes over the line.</summary>
/// <param name="Brotli">The same, compressed.</param>
public sealed record PageFile(string ContentType, byte[] Plain, byte[] Brotli, byte[] Gzip);

/// <summary>The page's files, made ready once: its words put in, its scripts put together, everything compressed.</summary>
public sealed class PageFiles
{
    private const string Folder = "HazardBot.wwwroot.page.";

    public PageFiles()
    {
        var assembly = typeof(PageFiles).Assembly;
        var scripts = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(assembly, name));
        var (script, style) = (string.Concat(scripts), Read(assembly, Folder + "page.css"));
        Script = Make("text/javascript; charset=utf-8", script);
        Style = Make("text/css; charset=utf-8", style);
        Icon = Make("image/svg+xml", Read(assembly, Folder + "icon.svg"));
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script + style)))[..12];
        var page = Read(assembly, Folder + "index.html");
        Chinese = Make("text/html; charset=utf-8", Fill(page, Language.Chinese, version));
        English = Make("text/html; charset=utf-8", Fill(page, Language.English, version));
    }

    public PageFile Chinese { get; }

    public PageFile English { get; }

    public PageFile Script { get; }

    public PageFile Style { get; }

    public PageFile Icon { get; }

    private static string Fill(string page, Language language, string version)
    {
        var lines = typeof(PageTexts).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(Line))
            .ToDictionary(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name), field => (Line)field.GetValue(null)!, StringComparer.Ordinal);
        var table = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal)
        {
            ["zh"] = lines.ToDictionary(line => line.Key, line => line.Value.Zh, StringComparer.Ordinal),
            ["en"] = lines.ToDictionary(line => line.Key, line => line.Value.En, StringComparer.Ordinal),
        };
        // The default encoder escapes what could end the element it stands in.
        var filled = page
            .Replace("{{lang}}", language == Language.English ? "en" : "zh-CN", StringComparison.Ordinal)
            .Replace("{{version}}", version, StringComparison.Ordinal)
            .Replace("{{texts}}", JsonSerializer.Serialize(table, PageJson.Default.DictionaryStringDictionaryStringString), StringComparison.Ordinal);
        return lines.Aggregate(filled, (text, line) => text.Replace(
            string.Create(CultureInfo.InvariantCulture, $"{{{{{line.Key}}}}}"), HtmlEncoder.Default.Encode(line.Value.In(language)), StringComparison.Ordinal));
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The page lacks {name}."));
        return reader.ReadToEnd();
    }

    private static PageFile Make(string contentType, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        return new(contentType, plain, Compress(plain, to => new BrotliStream(to, CompressionLevel.SmallestSize)), Compress(plain, to => new GZipStream(to, CompressionLevel.SmallestSize)));
    }

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> make)
    {
        using var compressed = new MemoryStream();
        using (var stream = make(compressed))
        {
            stream.Write(plain);
        }

        return compressed.ToArray();
    }
}
