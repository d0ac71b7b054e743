using System.Globalization;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Commands;

/// <summary>Speaks to who runs the program: in the language of the terminal, and in both where it has none (LANG=C).</summary>
public static class Operator
{
    /// <summary>Chinese first.</summary>
    public static IReadOnlyList<Language> Languages => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
    {
        "zh" => [Language.Chinese],
        "en" => [Language.English],
        _ => [Language.Chinese, Language.English],
    };

    public static string Tell(Line line, params ReadOnlySpan<Slot> slots) => Languages is [var only]
        ? line.In(only, slots)
        : $"{line.In(Language.Chinese, slots)} · {line.In(Language.English, slots)}";

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How the program ends.</summary>
public static class ExitCodes
{
    public const int Good = 0;

    /// <summary>It ran and found something wrong: a ledger fault, a script that differs.</summary>
    public const int Fault = 1;

    /// <summary>It could not run: wrong arguments, settings or files.</summary>
    public const int Usage = 2;
}
