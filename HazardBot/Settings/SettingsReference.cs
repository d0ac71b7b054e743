using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Settings;

/// <param name="Name">As in a settings file, <c>Section:Name</c>.</param>
/// <param name="Default">Empty for none.</param>
public sealed record SettingEntry(string Name, string Default);

/// <summary>All settings, read off the classes that hold them, so that none can be forgotten and no default can be old.</summary>
public static class SettingsReference
{
    private const string Own = "HazardBot";

    public static IReadOnlyList<SettingEntry> Entries { get; } = [.. Read("", new AllSettings())];

    /// <summary>The reference as Markdown.</summary>
    public static string Markdown(Language language)
    {
        var text = new StringBuilder().AppendLine(SettingTexts.Title.In(language)).AppendLine().AppendLine(SettingTexts.How.In(language)).AppendLine();
        text.AppendLine(SettingTexts.Head.In(language)).AppendLine("|---|---|---|");
        foreach (var entry in Entries)
        {
            var value = entry.Default.Length == 0 ? "" : $"`{entry.Default}`";
            text.AppendLine(CultureInfo.InvariantCulture, $"| `{entry.Name}` | {value} | {SettingTexts.Of(entry.Name)?.In(language)} |");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<SettingEntry> Read(string prefix, object settings)
    {
        foreach (var property in settings.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && p.GetIndexParameters().Length == 0))
        {
            var (name, value) = (prefix + property.Name, property.GetValue(settings));
            if (value is not null && value is not IEnumerable && property.PropertyType.Namespace?.StartsWith(Own, StringComparison.Ordinal) == true && !property.PropertyType.IsEnum)
            {
                foreach (var entry in Read($"{name}:", value))
                {
                    yield return entry;
                }
            }
            else
            {
                yield return value switch
                {
                    IDictionary => new($"{name}:…", ""),
                    IEnumerable and not string => new($"{name}:0", ""),
                    _ => new(name, Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
                };
            }
        }
    }
}
