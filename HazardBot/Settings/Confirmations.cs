using System.Security.Cryptography;
using System.Text;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Settings;

/// <summary>Something that people in danger are shown, and whether the customer has confirmed that it is right.</summary>
/// <param name="Name">As in the section <c>Confirmed</c>.</param>
/// <param name="Mark">What has to stand there: a number itself, of a card eight letters and digits made of its words.</param>
public sealed record Confirmation(string Name, string Mark, string Shown, bool IsConfirmed);

/// <summary>The numbers and the danger cards, each with its confirmation.</summary>
public static class Confirmations
{
    private const int MarkLength = 4;

    public static IReadOnlyList<Confirmation> Of(AllSettings settings)
    {
        var hotlines = settings.Hotlines;
        var numbers = hotlines.All.Select(line => (line.Name, Mark: line.Number, Shown: line.Number));
        var cards = Enum.GetValues<DangerKind>().Select(kind => (Name: $"Card{kind}", hotlines.CardOf(kind)))
            .Select(card => (card.Name, Mark: MarkOf($"{card.Item2.Zh}\n{card.Item2.En}"), Shown: card.Item2.Zh));
        return [.. numbers.Concat(cards).Select(item => new Confirmation(
            item.Name, item.Mark, item.Shown, settings.Confirmed.TryGetValue(item.Name, out var confirmed) && confirmed == item.Mark))];
    }

    private static string MarkOf(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, MarkLength));
}
