using System.Text.RegularExpressions;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Understanding;

namespace HazardBot.Dialogs.Reporting;

/// <summary>The telephone numbers the bot may show, and what its danger cards say. Settings, section <c>Hotlines</c>; check them before going live.</summary>
public sealed partial record Hotlines
{
    public string Police { get; init; } = "110";

    public string Fire { get; init; } = "119";

    public string Medical { get; init; } = "120";

    /// <summary>Traffic accidents.</summary>
    public string Traffic { get; init; } = "122";

    /// <summary>Psychological help, nationwide.</summary>
    public string Mind { get; init; } = "12356";

    /// <summary>Young people's service line.</summary>
    public string Youth { get; init; } = "12355";

    /// <summary>Government service line, protection of minors included.</summary>
    public string Citizen { get; init; } = "12345";

    /// <summary>Women's rights.</summary>
    public string Women { get; init; } = "12338";

    /// <summary>The procuratorate.</summary>
    public string Procuratorate { get; init; } = "12309";

    /// <summary>Relief and protection of children.</summary>
    public string Children { get; init; } = "12349";

    /// <summary>Transport: unlicensed school buses.</summary>
    public string Transport { get; init; } = "12328";

    /// <summary>Market supervision: food.</summary>
    public string Market { get; init; } = "12315";

    /// <summary>Fire hazards that don't burn yet.</summary>
    public string FireHazard { get; init; } = "96119";

    /// <summary>Production safety.</summary>
    public string WorkSafety { get; init; } = "12350";

    /// <summary>Supervision of education.</summary>
    public string Education { get; init; } = "12391";

    /// <summary>Danger cards that say something else than what ships, both languages; numbers stand in slots such as <c>{police}</c>.</summary>
    public IReadOnlyDictionary<DangerKind, CardWording> Cards { get; init => field = value ?? new Dictionary<DangerKind, CardWording>(); } = new Dictionary<DangerKind, CardWording>();

    public Line CardOf(DangerKind kind) => Cards.TryGetValue(kind, out var own) ? new(own.Zh, own.En) : kind.Card();

    /// <summary>Name and number, in the order of the settings.</summary>
    public IReadOnlyList<(string Name, string Number)> All =>
    [
        (nameof(Police), Police), (nameof(Fire), Fire), (nameof(Medical), Medical), (nameof(Traffic), Traffic), (nameof(Mind), Mind),
        (nameof(Youth), Youth), (nameof(Citizen), Citizen), (nameof(Women), Women), (nameof(Procuratorate), Procuratorate), (nameof(Children), Children),
        (nameof(Transport), Transport), (nameof(Market), Market), (nameof(FireHazard), FireHazard), (nameof(WorkSafety), WorkSafety), (nameof(Education), Education),
    ];

    /// <summary>The numbers as a line takes them: <c>{police}</c>, <c>{firehazard}</c>.</summary>
    public Slot[] Slots() => [.. All.Select(line => new Slot(line.Name.ToLowerInvariant(), line.Number))];

    /// <summary>Names of the settings that can't be: what is no telephone number; a card that lacks a language, a number to call, or the words that nobody was called.</summary>
    public IEnumerable<string> Wrong()
    {
        foreach (var (name, number) in All.Where(line => !Telephone().IsMatch(line.Number)))
        {
            yield return name;
        }

        var known = Slots().Select(slot => slot.Name).ToList();
        foreach (var (kind, card) in Cards.Where(card => !card.Value.IsGood(known)))
        {
            yield return $"{nameof(Cards)}:{kind}";
        }
    }

    [GeneratedRegex("^\\+?[0-9][0-9 -]{1,18}[0-9]$", RegexOptions.NonBacktracking)]
    private static partial Regex Telephone();
}
