using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Dates;
using HazardBot.Dialogs.Understanding.Words;
using Xunit;

namespace HazardBot.Tests.Understanding;

/// <summary>The gate before the recognizer costs no answer: over every text of the tables, asking always gives the same.</summary>
public class DateGateTests
{
    [Fact]
    public void The_gate_gives_the_same_answers_as_asking_always()
    {
        var texts = Tables().ToList();
        Assert.True(texts.Count > 300, $"Only {texts.Count} texts were found.");
        var differences = new List<string>();
        foreach (var text in texts)
        {
            var clean = TextFirstAid.Mend(text);
            var language = LanguageDetector.Detect(clean.Folded) ?? Language.Chinese;

            var gated = DateReader.Read(clean, language, Readings.Now);
            var always = DateReader.Read(clean, language, Readings.Now, askAlways: true);

            if (gated?.ToIso() != always?.ToIso())
            {
                differences.Add($"{text}: {gated?.ToIso()} with the gate, {always?.ToIso()} ({always?.Text}) without.");
            }
        }

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    /// <summary>The first argument of every row of this folder's tables.</summary>
    private static IEnumerable<string> Tables() => typeof(DateGateTests).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(DateGateTests).Namespace)
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>())
        .Select(row => row.Data.FirstOrDefault())
        .OfType<string>()
        .Where(text => text.Length > 1)
        .Distinct(StringComparer.Ordinal);
}
