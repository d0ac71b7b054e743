using HazardBot.Dialogs.Activities;

namespace HazardBot.Chat;

/// <summary>How a reply is written down as lines of a script.</summary>
public static class Spoken
{
    /// <summary>The text line by line, then the buttons: 〔是〕〔不对〕.</summary>
    public static IEnumerable<string> Lines(Activity reply)
    {
        var lines = (reply.Text ?? "").ReplaceLineEndings("\n").Split('\n').ToList();
        lines.AddRange((reply.Attachments ?? []).Select(file => $"📎 {file.Name}"));
        if (Buttons(reply) is { Length: > 0 } buttons)
        {
            lines.Add(buttons);
        }

        return lines.Select((line, index) => $"{(index == 0 ? Script.BotMark : Script.MoreMark)} {line}".TrimEnd());
    }

    public static IEnumerable<string> Titles(Activity reply) => reply.SuggestedActions?.Actions?.Select(a => a.Title ?? "") ?? [];

    private static string Buttons(Activity reply) => string.Concat(Titles(reply).Select(title => $"〔{title}〕"));
}
