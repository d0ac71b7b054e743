namespace HazardBot.Dialogs.Texts;

/// <summary>What is told to who sets up the Bot Framework.</summary>
public static class ConnectorTexts
{
    public static readonly Line SettingWrong = new(
        "BotFramework:{value} 缺失或不对，写法见 docs/settings.zh-CN.md。",
        "BotFramework:{value} is missing or wrong; docs/settings.md tells how to write it.");
}
