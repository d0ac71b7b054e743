using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;
using HazardBot.Settings;
using Xunit;

namespace HazardBot.Tests.Settings;

public sealed class SettingsReferenceTests
{
    [Fact]
    public void Every_setting_is_explained_and_nothing_else_is() =>
        Assert.Equal(SettingsReference.Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal), SettingTexts.Names.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("settings.md", Language.English)]
    [InlineData("settings.zh-CN.md", Language.Chinese)]
    public void The_reference_is_what_the_command_prints(string file, Language language) =>
        Assert.Equal(SettingsReference.Markdown(language), File.ReadAllText(Path.Combine(Root(), "docs", file)).ReplaceLineEndings("\n"));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HazardBot.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
