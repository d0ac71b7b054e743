using System.Text;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Texts;

/// <summary>Puts a line into words.</summary>
public static class Say
{
    /// <exception cref="InvalidOperationException">The line has a slot that got no value.</exception>
    public static string In(this Line line, Language language, params ReadOnlySpan<Slot> slots)
    {
        var template = language == Language.English ? line.En : line.Zh;
        if (!template.Contains('{', StringComparison.Ordinal))
        {
            return template;
        }

        var said = new StringBuilder(template.Length + 32);
        var from = 0;
        while (template.IndexOf('{', from) is var open and >= 0)
        {
            var close = template.IndexOf('}', open);
            said.Append(template, from, open - from).Append(Find(slots, template.AsSpan(open + 1, close - open - 1)));
            from = close + 1;
        }

        return said.Append(template, from, template.Length - from).ToString();
    }

    private static string Find(ReadOnlySpan<Slot> slots, ReadOnlySpan<char> name)
    {
        foreach (var slot in slots)
        {
            if (name.SequenceEqual(slot.Name))
            {
                return slot.Value;
            }
        }

        throw new InvalidOperationException($"No value for the slot {name}.");
    }
}
