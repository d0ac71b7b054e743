using System.Globalization;
using HazardBot.Dialogs.Reporting;
using HazardBot.Dialogs.Texts;
using HazardBot.Dialogs.Turns;
using HazardBot.Dialogs.Understanding;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.People;

namespace HazardBot.Dialogs.People;

/// <summary>Who leads a unit settles who belongs to it: list, add, hand out a code, replace, release.</summary>
internal static class UnitDialog
{
    private const int MostListed = 30;
    private const int MostButtons = 4;

    /// <summary>Null where the message is not about the people of a unit, and for the public.</summary>
    public static async Task<Outcome?> RunAsync(Exchange x, CancellationToken cancel)
    {
        if (x.Turn.Staff is not { } staff || x.Turn.Message.IsGroup)
        {
            return null;
        }

        if (x.Turn.Message.Action is { } action)
        {
            return await TappedAsync(x, staff, action, cancel);
        }

        var text = x.Turn.Message.Text;
        if (PeopleWords.Read(text) is { } wish)
        {
            return await WishAsync(x, staff, wish, cancel);
        }

        return x is { State: { Draft: null, People: { } draft } } && x.Now - draft.At < PeopleDraft.Fresh
            ? await AnsweredAsync(x, staff, draft, text, cancel)
            : null;
    }

    private static async Task<Outcome?> AnsweredAsync(Exchange x, StaffMember staff, PeopleDraft draft, string text, CancellationToken cancel) => x.Reading?.Word switch
    {
        SteeringWord.Yes when !draft.AwaitsName => await PeopleConfirmation.RunAsync(x, staff, draft, cancel),
        SteeringWord.No or SteeringWord.Cancel => Dropped(x),
        null when draft.AwaitsName && PeopleWords.IsName(text) => await PeopleProposals.NamedAsync(x, staff, draft, text.Trim(), cancel),
        _ => null,
    };

    private static async Task<Outcome?> WishAsync(Exchange x, StaffMember staff, PeopleWish wish, CancellationToken cancel)
    {
        if (wish is PeopleWish.List)
        {
            return List(x, staff);
        }

        var isLeader = PeopleRules.IsLeader(staff);
        if (wish is PeopleWish.Add add)
        {
            return isLeader ? PeopleProposals.Add(x, staff, add) : x.Answer(x.Text(PeopleTexts.NotLeader));
        }

        var who = wish switch
        {
            PeopleWish.Code code => code.Who,
            PeopleWish.Replace replace => replace.Who,
            PeopleWish.Release release => release.Who,
            _ => throw new ArgumentOutOfRangeException(nameof(wish), wish.GetType().Name, null),
        };
        var found = new PeopleFinder(x.Context.Register, staff).Find(who);
        return (isLeader, found, wish) switch
        {
            // 操场换成教学楼: a correction, not a person.
            (_, [], PeopleWish.Replace) => null,
            (false, _, _) => x.Answer(x.Text(PeopleTexts.NotLeader)),
            (_, [], _) => x.Answer(x.Text(PeopleTexts.NotFound)),
            (_, [var member], PeopleWish.Code) => PeopleConfirmation.GiveCode(x, staff, member),
            (_, [var member], PeopleWish.Replace replace) => await PeopleProposals.ReplaceAsync(x, staff, member, replace.Successor, cancel),
            (_, [var member], _) => await PeopleProposals.ReleaseAsync(x, staff, member, cancel),
            _ => x.Answer(
                x.Text(PeopleTexts.Several, new("count", Number(found.Count)), new("names", string.Join(x.Text(FieldTexts.Separator), found.Take(MostButtons).Select(m => Full(x, m))))),
                [.. found.Take(MostButtons).Select(m => Person(Full(x, m), m))]),
        };
    }

    private static async Task<Outcome?> TappedAsync(Exchange x, StaffMember staff, ButtonAction action, CancellationToken cancel)
    {
        if (action.Do is PeopleVerbs.Yes or PeopleVerbs.No)
        {
            return x.State.People is not { } draft || draft.Id != action.About ? x.Answer(x.Text(PeopleTexts.Changed))
                : action.Do == PeopleVerbs.No ? Dropped(x)
                : await PeopleConfirmation.RunAsync(x, staff, draft, cancel);
        }

        if (action.Do is not (PeopleVerbs.Person or PeopleVerbs.Code or PeopleVerbs.Replace or PeopleVerbs.Release))
        {
            return null;
        }

        if (x.Context.Register.FindStaff(action.Value) is not { VanishedAt: null } member)
        {
            return x.Answer(x.Text(PeopleTexts.Changed));
        }

        return !PeopleRules.MayManage(x.Context.Register, staff, member) ? x.Answer(x.Text(PeopleTexts.NotAllowed)) : action.Do switch
        {
            PeopleVerbs.Code => PeopleConfirmation.GiveCode(x, staff, member),
            PeopleVerbs.Replace => PeopleProposals.AskSuccessor(x, member),
            PeopleVerbs.Release => await PeopleProposals.ReleaseAsync(x, staff, member, cancel),
            _ => x.Answer(
                x.Text(PeopleTexts.Card, Slots(x, member)),
                Button(x, PeopleTexts.GiveCode, PeopleVerbs.Code, member),
                Button(x, PeopleTexts.Replace, PeopleVerbs.Replace, member),
                Button(x, PeopleTexts.Release, PeopleVerbs.Release, member)),
        };
    }

    private static Outcome List(Exchange x, StaffMember staff)
    {
        var all = x.Context.Register.StaffOf(staff.Unit).ToList();
        List<string> lines = [x.Text(PeopleTexts.Head, new("unit", UnitName(x, staff.Unit)), new("count", Number(all.Count)))];
        lines.AddRange(all.Take(MostListed).Select(m => x.Text(PeopleTexts.One, new("name", m.Name), new("role", x.Text(m.Role.Name())))));
        if (all.Count > MostListed)
        {
            lines.Add(x.Text(PeopleTexts.More, new Slot("count", Number(all.Count - MostListed))));
        }

        var settled = all.Where(m => PeopleRules.MayManage(x.Context.Register, staff, m)).ToList();
        if (PeopleRules.IsLeader(staff))
        {
            lines.Add(x.Text(PeopleTexts.HowTo));
        }

        return x.Answer(string.Join('\n', lines), [.. settled.Take(settled.Count <= MostButtons ? MostButtons : 0).Select(m => Person(m.Name, m))]);
    }

    private static Outcome Dropped(Exchange x) => x.Answer(x.State with { People = null }, [new Reply(x.Text(PeopleTexts.Dropped))]);

    private static Button Person(string title, StaffMember member) => new(title, new ButtonAction(PeopleVerbs.Person, Guid.Empty, 0, member.Code));

    private static Button Button(Exchange x, Line title, string verb, StaffMember member) => new(x.Text(title), new ButtonAction(verb, Guid.Empty, 0, member.Code));

    public static Slot[] Slots(Exchange x, StaffMember member) =>
        [new("name", member.Name), new("unit", UnitName(x, member.Unit)), new("role", x.Text(member.Role.Name()))];

    public static string UnitName(Exchange x, string unit) => x.Context.Register.Find(unit)?.Name ?? unit;

    private static string Full(Exchange x, StaffMember member) => $"{UnitName(x, member.Unit)} {x.Text(member.Role.Name())} {member.Name}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
