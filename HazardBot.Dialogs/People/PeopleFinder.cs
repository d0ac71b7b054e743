using HazardBot.Ledger.Organizations;

namespace HazardBot.Dialogs.People;

/// <summary>Finds people and units in the part of the tree that somebody leads.</summary>
internal sealed class PeopleFinder(Register register, StaffMember leader)
{
    /// <summary>The own unit first.</summary>
    private IEnumerable<Organization> Units => register.All
        .Where(unit => unit.VanishedAt is null && register.IsWithin(unit.Code, leader.Unit))
        .OrderByDescending(unit => unit.Code == leader.Unit);

    /// <summary>Who is meant: by name, narrowed down by a unit or role named with it, or by a role of the own unit or of one that is named.</summary>
    public IReadOnlyList<StaffMember> Find(string said)
    {
        var role = PeopleWords.Role(said);
        if (role is { } sought && UnitOf(sought.Left) is (var place, "") && register.StaffOf(place).Where(m => m.Role == sought.Role).ToList() is { Count: > 0 } holders)
        {
            // Of a unit that isn't the leader's to settle nobody is listed: one is enough to be refused.
            return register.IsWithin(place, leader.Unit) ? holders : [holders[0]];
        }

        var named = Units.SelectMany(unit => register.StaffOf(unit.Code)).Where(m => said.Contains(m.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        var longest = named.Count == 0 ? 0 : named.Max(m => m.Name.Length);
        named = [.. named.Where(m => m.Name.Length == longest)];
        return Narrowed(Narrowed(named, m => Names(register.Find(m.Unit)!, said) > 0), m => m.Role == role?.Role);
    }

    /// <summary>The unit named in the text, also one that the leader has nothing to say in, and the text without it; the own one where none is. Of units named alike the leader's come first.</summary>
    public (string Unit, string Left) UnitOf(string said)
    {
        var best = Units.Concat(register.All.Where(unit => unit.VanishedAt is null)).Select(unit => (Unit: unit, Length: Names(unit, said))).Where(u => u.Length > 0).OrderByDescending(u => u.Length).FirstOrDefault();
        if (best.Unit is not { } named)
        {
            return (leader.Unit, said);
        }

        var word = Words(named).First(w => w.Length == best.Length && said.Contains(w, StringComparison.OrdinalIgnoreCase));
        return (named.Code, said.Replace(word, " ", StringComparison.OrdinalIgnoreCase).Trim(' ', '的'));
    }

    private static List<StaffMember> Narrowed(List<StaffMember> found, Func<StaffMember, bool> fits) =>
        found.Count > 1 && found.Where(fits).ToList() is { Count: > 0 } fewer ? fewer : found;

    /// <summary>Length of the longest name of the unit in the text; 0 where none is.</summary>
    private static int Names(Organization unit, string said) =>
        Words(unit).Where(word => said.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => word.Length).DefaultIfEmpty().Max();

    private static IEnumerable<string> Words(Organization unit) => unit.Aliases.Where(alias => alias.Length > 1).Prepend(unit.Name);
}
