using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reminding;

/// <summary>Confidential cases in a digest: below everything else, number and day alone.</summary>
public static class ConfidentialLines
{
    /// <returns>Null where neither has anything to say.</returns>
    public static Reminder? With(this Reminder? digest, IReadOnlyList<string> cases, Language language)
    {
        if (cases.Count == 0)
        {
            return digest;
        }

        var said = string.Join('\n', [CaseWorkTexts.DigestHead.In(language), .. cases, CaseWorkTexts.HowToOpen.In(language)]);
        return digest is null ? new Reminder(said) : digest with { Reply = new Reply($"{digest.Reply.Text}\n{said}", digest.Reply.Buttons) };
    }
}
