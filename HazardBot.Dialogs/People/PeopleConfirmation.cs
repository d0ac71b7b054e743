using System.Globalization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Bindings;
using HazardBot.Ledger.Organizations.People;

namespace HazardBot.Dialogs.People;

/// <summary>Does what was confirmed, by the register as it stands now: everything in one commit.</summary>
internal static class PeopleConfirmation
{
    /// <summary>Open hazards of one person that are handed on in one go.</summary>
    public const int MostHandedOn = 500;

    private const int LongestUnitInCode = 30;
    private const int MostNumbersShown = 10;

    public static async Task<Outcome> RunAsync(Exchange x, StaffMember leader, PeopleDraft draft, CancellationToken cancel)
    {
        var done = x with { State = x.State with { People = null } };
        var register = x.Context.Register;
        if (draft.Change == PeopleChange.Add)
        {
            return draft.Name is { } name && PeopleRules.MayGive(register, leader, draft.Unit, draft.Role)
                ? Joined(done, leader, New(x, draft, name), [], [], [], x.Text(PeopleTexts.Added, new Slot("name", name)))
                : done.Answer(x.Text(PeopleTexts.NotAllowed));
        }

        if (register.FindStaff(draft.Staff) is not { } member || member.Unit != draft.Unit || member.Role != draft.Role
            || !PeopleRules.MayManage(register, leader, member) || draft.AwaitsName)
        {
            return done.Answer(x.Text(PeopleTexts.Changed));
        }

        var instead = PeopleRules.LeaderInstead(register, member, leader);
        var passed = await PassOnAsync(x, leader, member, instead, cancel);
        var numbers = passed.Select(write => write.Before.Facts.Number).ToList();
        LedgerWrite[] leaving = [new EndBindingsOf(member.Code, draft.Change == PeopleChange.Replace ? BindingEnd.Replaced : BindingEnd.Left), .. passed];
        var gone = member with { VanishedAt = x.Now };
        var slot = new Slot("name", member.Name);
        var shown = numbers.Count == 0 ? "" : "\n" + x.Text(
            PeopleTexts.PassedOn, new("leader", instead.Name), new("numbers", string.Join(x.Text(FieldTexts.Separator), numbers.Take(MostNumbersShown)) + (numbers.Count > MostNumbersShown ? "…" : "")));
        var left = Event(x, leader, member.Code, draft.Change == PeopleChange.Replace ? StaffEventKind.Replaced : StaffEventKind.Released, instead.Code, numbers);
        return draft is { Change: PeopleChange.Replace, Name: { } successor }
            ? Joined(done, leader, New(x, draft, successor), [gone], leaving, [left], x.Text(PeopleTexts.Replaced, slot) + shown)
            : new Outcome(
                done.State,
                [.. x.Before, new Reply(x.Text(PeopleTexts.Released, slot) + shown)],
                [new ChangePeople(register.Version, [], [gone], [left]), .. leaving]);
    }

    /// <summary>A code for somebody who is there already; it voids the one before.</summary>
    public static Outcome GiveCode(Exchange x, StaffMember leader, StaffMember member)
    {
        if (!PeopleRules.MayManage(x.Context.Register, leader, member))
        {
            return x.Answer(x.Text(PeopleTexts.NotAllowed));
        }

        var code = x.Turn.Chance.NewCode();
        return new Outcome(
            x.State,
            [.. x.Before, new Reply(CodeText(x, member.Name, code))],
            [new ChangePeople(null, [], [], [Event(x, leader, member.Code, StaffEventKind.CodeGiven, null, [])]), new IssueCode(member.Code, code, leader.Code)]);
    }

    private static Outcome Joined(
        Exchange x, StaffMember leader, StaffMember joins, IReadOnlyList<StaffMember> gone, IReadOnlyList<LedgerWrite> besides, IReadOnlyList<StaffEvent> events, string said)
    {
        var code = x.Turn.Chance.NewCode();
        return new Outcome(
            x.State,
            [.. x.Before, new Reply($"{said}\n{CodeText(x, joins.Name, code)}")],
            [
                new ChangePeople(x.Context.Register.Version, [joins], gone, [.. events, Event(x, leader, joins.Code, StaffEventKind.Added, null, [])]),
                .. besides,
                new IssueCode(joins.Code, code, leader.Code),
            ]);
    }

    private static async Task<IReadOnlyList<AppendEvents>> PassOnAsync(
        Exchange x, StaffMember leader, StaffMember leaving, StaffMember instead, CancellationToken cancel)
    {
        var held = await x.Turn.People.InHandsOfAsync(leaving.Code, MostHandedOn, cancel);
        var pass = new PassHazard(leaving.Code, instead.Code, PeopleTexts.Reason.In(Language.Chinese, new("name", leaving.Name), new("leader", instead.Name)));
        return [.. held
            .Select(hazard => (Hazard: hazard, Decision: HazardRules.Decide(hazard, pass, ActorOf(x, leader, hazard), x.Now)))
            .Where(decided => decided.Decision.Refusal is null)
            .Select(decided => new AppendEvents(decided.Hazard, decided.Decision.Events))];
    }

    /// <summary>What somebody held outside the leader's own part of the tree is passed on by the clockwork.</summary>
    private static Actor ActorOf(Exchange x, StaffMember leader, Hazard hazard) =>
        Sight.ActorOf(x.Context.Register, leader, hazard.Facts) is { Reach: not Reach.None } actor ? actor : Actor.System;

    private static StaffEvent Event(Exchange x, StaffMember leader, string about, StaffEventKind kind, string? to, IReadOnlyList<string> numbers) =>
        new(x.Turn.Chance.NewId(), about, kind, leader.Code, leader.Role, x.Now, to, numbers);

    /// <summary>A code of the register that was never used: the unit's, P and a number.</summary>
    private static StaffMember New(Exchange x, PeopleDraft draft, string name)
    {
        var unit = draft.Unit.Length > LongestUnitInCode ? draft.Unit[..LongestUnitInCode] : draft.Unit;
        var code = Enumerable.Range(1, int.MaxValue).Select(n => $"{unit}-P{n.ToString(CultureInfo.InvariantCulture)}").First(c => x.Context.Register.FindStaff(c) is null);
        return new(code, name, draft.Unit, draft.Role);
    }

    private static string CodeText(Exchange x, string name, string code) =>
        x.Text(PeopleTexts.Code, new("name", name), new("code", BindingCode.Format(code)));
}
