using System.Globalization;

using HazardBot.Ledger.Tables;
namespace HazardBot.Ledger.Organizations.Import;

/// <summary>What the tree needs of a row. The kind is null, and code and parent may be empty, where the row was wrong in itself.</summary>
internal sealed record TreeRow(int Line, string Code, OrganizationKind? Kind, string? Parent, bool HasParent);

/// <summary>Checks that the rows of a file make one tree: bureau → district → school, schools also directly under the bureau.</summary>
internal static class TreeCheck
{
    /// <summary>A circle of a thousand units is named by its beginning.</summary>
    private const int ShownOfCircle = 5;

    public static IReadOnlyList<ImportProblem> Check(IReadOnlyList<TreeRow> rows)
    {
        List<ImportProblem> problems = [];
        var byCode = new Dictionary<string, TreeRow>(StringComparer.Ordinal);
        foreach (var row in rows.Where(r => r.Code.Length > 0))
        {
            if (!byCode.TryAdd(row.Code, row))
            {
                problems.Add(new ImportProblem(ImportProblemCode.DoubleCode, row.Line, row.Code, Invariant(byCode[row.Code].Line)));
            }
        }

        problems.AddRange(Roots([.. rows.Where(r => !r.HasParent)]));
        problems.AddRange(rows.Select(row => ParentProblem(row, byCode)).OfType<ImportProblem>());
        problems.AddRange(ParentCircles
            .Find(byCode.Keys, code => byCode[code].Parent is { } parent && byCode.ContainsKey(parent) ? parent : null)
            .SelectMany(circle => CircleProblems(circle, byCode)));
        return problems;
    }

    private static IEnumerable<ImportProblem> Roots(IReadOnlyList<TreeRow> roots)
    {
        // The bureau is the root that was meant; a school in front of it only lacks its parent.
        var root = roots.FirstOrDefault(r => r.Kind == OrganizationKind.Bureau) ?? (roots.Count > 0 ? roots[0] : null);
        if (root is { Kind: not (null or OrganizationKind.Bureau) })
        {
            yield return new ImportProblem(ImportProblemCode.RootNotBureau, root.Line, root.Code);
        }

        foreach (var second in roots.Where(r => r != root))
        {
            yield return new ImportProblem(ImportProblemCode.SecondRoot, second.Line, root!.Code, Invariant(root.Line));
        }
    }

    private static ImportProblem? ParentProblem(TreeRow row, Dictionary<string, TreeRow> byCode)
    {
        if (row.Parent is null)
        {
            return null;
        }

        if (!byCode.TryGetValue(row.Parent, out var parent))
        {
            return new ImportProblem(ImportProblemCode.UnknownParent, row.Line, row.Parent);
        }

        return MayStandUnder(row.Kind, parent.Kind) ? null : new ImportProblem(ImportProblemCode.WrongParentKind, row.Line, row.Parent);
    }

    private static bool MayStandUnder(OrganizationKind? kind, OrganizationKind? parent) => (kind, parent) switch
    {
        (null, _) or (_, null) => true,
        (OrganizationKind.Bureau, _) => false,
        (OrganizationKind.District, _) => parent == OrganizationKind.Bureau,
        _ => parent is OrganizationKind.Bureau or OrganizationKind.District,
    };

    private static IEnumerable<ImportProblem> CircleProblems(IReadOnlyList<string> circle, Dictionary<string, TreeRow> byCode)
    {
        var shown = string.Join(" → ", circle.Take(ShownOfCircle)) + (circle.Count > ShownOfCircle ? " → …" : " → " + circle[0]);
        return circle.Select(code => new ImportProblem(ImportProblemCode.Circle, byCode[code].Line, shown));
    }

    private static string Invariant(int line) => line.ToString(CultureInfo.InvariantCulture);
}
