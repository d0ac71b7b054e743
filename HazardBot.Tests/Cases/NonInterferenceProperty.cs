using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HazardBot.Chat;
using HazardBot.Ledger.Cases;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Tests.Storage;
using Xunit;

namespace HazardBot.Tests.Cases;

/// <summary>A tree with staff, what one confidential report is about, and open hazards beside it: unit, category and state by number.</summary>
public sealed record TwoWorlds(int[] Tree, int[] People, CaseMatter Matter, IReadOnlyList<(int Unit, int Category, int Status)> Hazards)
{
    public Register Register => Tales.RegisterOf(Tree, People);
}

/// <summary>
/// Two worlds that differ in one confidential report, nothing else. Whoever doesn't have it gets the same in both, byte for byte: lists, counts,
/// sums, searches by number and id, buttons that were never shown to them, errors, the morning's digest, exports.
/// </summary>
public sealed class NonInterferenceProperty
{
    [Property(Arbitrary = [typeof(NonInterferenceProperty)], MaxTest = 6)]
    public async Task Who_does_not_have_a_case_gets_what_they_would_get_without_it(TwoWorlds worlds)
    {
        var created = Created(worlds);
        var (with, without) = (await PlayAsync(worlds, created, isThere: true), await PlayAsync(worlds, created, isThere: false));
        var members = created.Events[^1].Facts.Members;

        foreach (var member in Tales.StaffOf(worlds.Register))
        {
            if (members.Contains(member.Code, StringComparer.Ordinal))
            {
                // The control: who has it does get something else.
                Assert.NotEqual(without[member.Code], with[member.Code]);
                continue;
            }

            Assert.Equal(without[member.Code], with[member.Code]);
        }

        Assert.Equal(without["export"], with["export"]);
    }

    public static Arbitrary<TwoWorlds> Worlds() => (
        from tree in Tales.Trees
        from people in Gen.CollectToArray(Enumerable.Range(0, 4 * tree.Length), _ => Gen.Choose(0, 5))
        from matter in Tales.Matters(Tales.RegisterOf(tree, people))
        from hazards in Gen.CollectToArray(
            Enumerable.Range(0, 5), _ => from unit in Gen.Choose(0, tree.Length - 1) from category in Gen.Choose(0, 11) from status in Gen.Choose(0, 2) select (unit, category, status))
        select new TwoWorlds(tree, people, matter, hazards)).ToArbitrary();

    private static NewCase Created(TwoWorlds worlds)
    {
        var ground = new CaseGround(worlds.Register, new CaseClocks());
        var filing = new FileCase(CaseNumber.From(Samples.NewId()), worlds.Matter, new CaseWords("麒麟瓶盖"), ScriptWorld.Start, null);
        return new(Samples.NewId(), Samples.NewId(), CaseRules.Decide(null, filing, Actor.Reporter, ground, ScriptWorld.Start).Events);
    }

    /// <summary>Everything that each member of staff can obtain, by code; and what the exports say.</summary>
    private static async Task<Dictionary<string, string>> PlayAsync(TwoWorlds worlds, NewCase created, bool isThere)
    {
        var cancel = CancellationToken.None;
        var (register, number) = (worlds.Register, created.Events[0].Facts.Number);
        await using var world = await ScriptWorld.OpenAsync(RegisterFiles.Organizations(register), RegisterFiles.Staff(register), null, cancel);
        await OpenHazards.AddAsync(world, worlds, cancel);
        if (isThere)
        {
            var commit = new HazardBot.Ledger.Storage.Commit();
            await world.Ledger.CaseWriter.AddAsync(commit, new CreateCase(created, null), world.Now, cancel);
            foreach (var staff in created.Events[0].Facts.Members)
            {
                var task = new SendMessage(Samples.NewId(), OutgoingKind.CaseTask, staff, null, null, created.Id.ToString("N", CultureInfo.InvariantCulture), $"case:{created.Id:N}:1:{staff}");
                await world.Ledger.HazardWriter.AddAsync(commit, task, world.Now, cancel);
            }

            Assert.True((await world.Ledger.CommitAsync(commit, cancel)).IsDone);
        }

        var obtained = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var member in Tales.StaffOf(register))
        {
            var asker = new Asker(world, member.Code);
            obtained[member.Code] = new StringBuilder(await asker.AskEverythingAsync(number, created.Id, recuses: !created.Events[^1].Facts.Members.Contains(member.Code, StringComparer.Ordinal), cancel));
        }

        await world.DeliverAsync(cancel);
        await world.WaitAsync(TimeSpan.FromDays(1), cancel);
        foreach (var push in world.TakePushed())
        {
            obtained[push.To].AppendJoin('\n', push.Lines());
        }

        var all = obtained.ToDictionary(entry => entry.Key, entry => DrawnIds.Numbered(entry.Value.ToString(), created.Id), StringComparer.Ordinal);
        all["export"] = Exports.Of(world, cancel);
        return all;
    }
}
