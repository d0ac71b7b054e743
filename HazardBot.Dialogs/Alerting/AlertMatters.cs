using HazardBot.Dialogs.Confidential;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Reporting.Fields;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Dialogs.Understanding.Accused;
using HazardBot.Ledger.Alerts;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Alerting;

/// <summary>What an alert is about, from the words and from what the conversation knows by then.</summary>
internal static class AlertMatters
{
    public const string Threat = nameof(Threat);

    /// <param name="kind">Null for a threat.</param>
    /// <param name="state">As the turn leaves it.</param>
    public static AlertMatter Of(Exchange x, DangerKind? kind, ConversationState state)
    {
        var said = Said(x, kind, state);
        return new AlertMatter(kind is null ? AlertKind.Threat : AlertKind.Danger, kind?.ToString() ?? Threat, CategoryOf(kind), said.IsConfidential)
        {
            Unit = said.Unit,
            Place = said.Place,
            Words = said.Words is { } words ? [words] : [],
            IsSchoolKeptOut = said.IsSchoolKeptOut,
            Exclusions = said.Exclusions,
            ToldBy = x.Turn.Staff?.Code,
        };
    }

    /// <summary>What this turn says of it.</summary>
    /// <param name="known">What is known of it already.</param>
    /// <inheritdoc cref="Of"/>
    public static AlertAddition Said(Exchange x, DangerKind? kind, ConversationState state, AlertMatter? known = null)
    {
        var (text, unit) = (x.Reading?.Text ?? "", UnitOf(x, state));
        var isConfidential = known?.IsConfidential is true || kind is DangerKind.Violence or DangerKind.SelfHarm or DangerKind.SexualHarm
            || (x.Reading is { } reading && ConfidentialDialog.Concerns(reading));
        return new(text.Length == 0 ? null : DraftWords.Clip(text, AlertMatter.LongestWords), unit, PlaceOf(x, state), isConfidential)
        {
            IsSchoolKeptOut = kind == DangerKind.SexualHarm || HarmByStaff.IsTold(text) || PersonReader.KeepsSchoolOut(text)
                || state.Case is { SchoolOut: true } or { Kind: CaseKind.HarmByStaff or CaseKind.SexualHarm },
            Exclusions = isConfidential ? Outsiders(x.Turn.Register, state.Case, unit ?? known?.Unit, string.Join('\n', [.. known?.Words ?? [], text])) : [],
        };
    }

    /// <summary>The narrowest unit known: of this message, of the report under way, what all have above them that fit, the speaker's own.</summary>
    private static string? UnitOf(Exchange x, ConversationState state)
    {
        var register = x.Turn.Register;
        var draft = state.Draft;
        return (state.Case is { } told ? Circle.Unit(told, register) : null)
            ?? x.Reading?.School?.Certain?.Code
            ?? (draft is null ? null : SchoolWords.Unit(draft, draft.School, x.Context))
            ?? Common(register, x.Reading?.School?.Candidates.Select(fits => fits.Code) ?? draft?.School?.Candidates ?? [])
            ?? x.Reading?.District?.District.Code
            ?? x.Turn.Staff?.Unit;
    }

    /// <summary>The narrowest unit above all of these; null for none, or where it is the whole tree.</summary>
    private static string? Common(Register register, IEnumerable<string> codes)
    {
        var all = codes.ToList();
        return all.Count == 0 ? null
            : register.Ancestry(all[0]).FirstOrDefault(above => above.Parent is not null && all.TrueForAll(code => register.IsWithin(code, above.Code)))?.Code;
    }

    private static string? PlaceOf(Exchange x, ConversationState state) =>
        (x.Reading?.Place ?? state.Draft?.Items.LastOrDefault(item => item is { Urgent: true, Place: not null })?.Place) is { } place
            ? DraftWords.Clip(place, HazardWords.LongestPlace)
            : null;

    /// <summary>
    /// Who is accused or to be kept out; and, while it is unsure whether the words accuse them, who is named. A mere word of the head passes
    /// nobody over: with the head all of the school would be, and a child in danger would wait.
    /// </summary>
    private static IReadOnlyList<Exclusion> Outsiders(Register register, CaseDraft? told, string? unit, string text)
    {
        if (register.Find(unit) is not { } place)
        {
            return [];
        }

        var persons = (told?.Persons ?? PersonReader.Find(text)).Where(person =>
            person.Why is not null || (person is { IsParticular: true, Role: not (StaffRole.Head or StaffRole.DeputyHead) } && told?.Allowed.Contains(person.Text) is not true));
        var named = register.StaffOf(place.Code).Where(member => text.Contains(member.Name, StringComparison.OrdinalIgnoreCase));
        return
        [
            .. persons.Select(person => person.ToExclusion(place.IsPlaceOfLearning ? place.Code : null, person.Why ?? ExclusionReason.KeptOut)),
            .. named.Select(member => new Exclusion(ExclusionReason.KeptOut) { Staff = member.Code }),
        ];
    }

    private static HazardCategory CategoryOf(DangerKind? kind) => kind switch
    {
        DangerKind.Fire => HazardCategory.Fire,
        DangerKind.GasOrPoison => HazardCategory.Heating,
        DangerKind.Water => HazardCategory.DrowningIce,
        DangerKind.Collapse => HazardCategory.Buildings,
        DangerKind.Vehicle => HazardCategory.Traffic,
        DangerKind.Missing => HazardCategory.Surroundings,
        DangerKind.Medical => HazardCategory.Other,
        _ => HazardCategory.Bullying,
    };
}
