using System.Globalization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.People;

namespace HazardBot.Dialogs.People;

/// <summary>Says what would be changed about people, and asks once.</summary>
internal static class PeopleProposals
{
    public static Outcome Add(Exchange x, StaffMember leader, PeopleWish.Add add)
    {
        var (unit, name) = new PeopleFinder(x.Context.Register, leader).UnitOf(add.Rest);
        if (!PeopleWords.IsName(name) && PeopleWords.IsName(add.Rest))
        {
            // A school's short name inside a person's.
            (unit, name) = (leader.Unit, add.Rest.Trim());
        }

        if (!PeopleWords.IsName(name))
        {
            return x.Answer(x.Text(PeopleTexts.NameAndRole));
        }

        if (!PeopleRules.MayGive(x.Context.Register, leader, unit, add.Role))
        {
            return x.Answer(x.Text(PeopleTexts.NotAllowed));
        }

        if (x.Context.Register.StaffOf(unit).Any(m => m.Name == name && m.Role == add.Role))
        {
            return x.Answer(x.Text(PeopleTexts.AlreadyThere, new("name", name), new("unit", UnitDialog.UnitName(x, unit))));
        }

        var draft = new PeopleDraft(x.Turn.Chance.NewId(), PeopleChange.Add, unit, add.Role, name, null, x.Now);
        return Ask(x, draft, x.Text(PeopleTexts.AskAdd, new("name", name), new("unit", UnitDialog.UnitName(x, unit)), new("role", x.Text(add.Role.Name()))), PeopleTexts.YesAdd);
    }

    public static async Task<Outcome> ReplaceAsync(Exchange x, StaffMember leader, StaffMember member, string successor, CancellationToken cancel)
    {
        if (!PeopleRules.MayManage(x.Context.Register, leader, member))
        {
            return x.Answer(x.Text(PeopleTexts.NotAllowed));
        }

        if (!PeopleWords.IsName(successor))
        {
            return AskSuccessor(x, member);
        }

        var draft = new PeopleDraft(x.Turn.Chance.NewId(), PeopleChange.Replace, member.Unit, member.Role, successor, member.Code, x.Now);
        return Ask(x, draft, x.Text(PeopleTexts.AskReplace, [.. await SlotsAsync(x, leader, member, cancel), new("successor", successor)]), PeopleTexts.YesReplace);
    }

    public static async Task<Outcome> ReleaseAsync(Exchange x, StaffMember leader, StaffMember member, CancellationToken cancel)
    {
        if (!PeopleRules.MayManage(x.Context.Register, leader, member))
        {
            return x.Answer(x.Text(PeopleTexts.NotAllowed));
        }

        var draft = new PeopleDraft(x.Turn.Chance.NewId(), PeopleChange.Release, member.Unit, member.Role, null, member.Code, x.Now);
        return Ask(x, draft, x.Text(PeopleTexts.AskRelease, await SlotsAsync(x, leader, member, cancel)), PeopleTexts.YesRelease);
    }

    public static Outcome AskSuccessor(Exchange x, StaffMember member) => x.Answer(
        x.State with { People = new(x.Turn.Chance.NewId(), PeopleChange.Replace, member.Unit, member.Role, null, member.Code, x.Now) },
        [new Reply(x.Text(PeopleTexts.NameOfSuccessor, new Slot("name", member.Name)))]);

    /// <summary>The successor was named after the question.</summary>
    public static async Task<Outcome> NamedAsync(Exchange x, StaffMember leader, PeopleDraft draft, string name, CancellationToken cancel) =>
        x.Context.Register.FindStaff(draft.Staff) is { VanishedAt: null } member
            ? await ReplaceAsync(x, leader, member, name, cancel)
            : x.Answer(x.State with { People = null }, [new Reply(x.Text(PeopleTexts.Changed))]);

    private static async Task<Slot[]> SlotsAsync(Exchange x, StaffMember leader, StaffMember member, CancellationToken cancel)
    {
        var held = await x.Turn.People.InHandsOfAsync(member.Code, PeopleConfirmation.MostHandedOn, cancel);
        return
        [
            .. UnitDialog.Slots(x, member),
            new("count", held.Count.ToString(CultureInfo.InvariantCulture)),
            new("leader", PeopleRules.LeaderInstead(x.Context.Register, member, leader).Name),
        ];
    }

    private static Outcome Ask(Exchange x, PeopleDraft draft, string question, Line yes) => x.Answer(
        x.State with { People = draft },
        [new Reply(question,
        [
            new Button(x.Text(yes), new ButtonAction(PeopleVerbs.Yes, draft.Id, 0)),
            new Button(x.Text(PeopleTexts.No), new ButtonAction(PeopleVerbs.No, draft.Id, 0)),
        ])]);
}
