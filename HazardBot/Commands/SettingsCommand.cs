using System.CommandLine;
using HazardBot.Dialogs.Understanding;
using HazardBot.Settings;

namespace HazardBot.Commands;

/// <summary><c>settings</c>: every setting with its default and meaning, as Markdown. <c>docs/settings.md</c> is what it prints.</summary>
public sealed class SettingsCommand : Command
{
    public SettingsCommand()
        : base("settings", "列出全部设置、默认值和含义 · list every setting with its default and meaning")
    {
        var english = new Option<bool>("--english") { Description = "英文 · in English" };
        Add(english);
        SetAction(parse => Console.Out.Write(SettingsReference.Markdown(parse.GetValue(english) ? Language.English : Language.Chinese)));
    }
}
