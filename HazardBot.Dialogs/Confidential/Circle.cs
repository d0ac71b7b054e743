using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.Confidential;

/// <summary>What a draft comes to for the ledger, and who will see it: said before the yes, true to the letter.</summary>
internal static class Circle
{
    private const int MostNamed = 3;

    public static CaseMatter Matter(CaseDraft draft, Register register)
    {
        var unit = Unit(draft, register);
        var school = register.Find(unit) is { IsPlaceOfLearning: true } ? unit : null;
        List<Exclusion> exclusions = [.. draft.Persons.Where(person => person.Why is not null).Select(person => person.ToExclusion(school, person.Why!.Value))];
        if (draft.SchoolOut && school is not null)
        {
            exclusions.Add(new Exclusion(ExclusionReason.KeptOut) { Unit = school });
        }

        return new CaseMatter(draft.Kind)
        {
            Unit = unit,
            Exclusions = exclusions,
            MustStay = draft.Urgent || draft.Mandatory || draft.Kind is CaseKind.SexualHarm,
        };
    }

    /// <summary>The narrowest unit known; null where it may be anywhere.</summary>
    public static string? Unit(CaseDraft draft, Register register)
    {
        if ((draft.School?.Code ?? draft.District) is { } known)
        {
            return known;
        }

        var districts = (draft.School?.Candidates ?? []).Select(code => register.DistrictOf(code)?.Code).Distinct().ToList();
        return districts is [{ } only] ? only : null;
    }

    public static CasePlace Place(Exchange x, CaseDraft draft) =>
        CaseRouting.Place(x.Turn.Register, Matter(draft, x.Turn.Register), DateOnly.FromDateTime(x.Now.DateTime));

    public static string WhoSees(Exchange x, CaseDraft draft)
    {
        var place = Place(x, draft);
        if (x.Turn.Register.Find(place.Unit) is not { } unit)
        {
            return x.Say(draft, CaseTexts.NobodySees, new Slot("outside", Outside(x)));
        }

        var line = unit.IsPlaceOfLearning ? CaseTexts.OthersSee : CaseTexts.NotTheSchool;
        var said = x.Say(draft, line, new("unit", Office(unit)), new("people", People(x, place)));
        return x.State.Raised.Count > 0 ? $"{said}\n{x.Say(draft, CaseTexts.OnDutyKnow)}" : said;
    }

    /// <summary>A district is called by its office, where the register has a name for that.</summary>
    public static string Office(Organization unit) =>
        unit.IsPlaceOfLearning ? unit.Name : unit.Aliases.Where(name => name.EndsWith('局')).MaxBy(name => name.Length) is { } office && office.Length > unit.Name.Length ? office : unit.Name;

    /// <summary>As they stand in the register.</summary>
    public static string People(Exchange x, CasePlace place) => string.Join(
        x.Text(FieldTexts.Separator),
        place.Members.Select(x.Turn.Register.FindStaff).OfType<StaffMember>().Take(MostNamed).Select(member => member.Name));

    public static string Outside(Exchange x) => x.Cases.Outside ?? x.Numbers(CaseTexts.OutsideDefault);
}
