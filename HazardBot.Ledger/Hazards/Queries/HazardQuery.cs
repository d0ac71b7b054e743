using HazardBot.Ledger.Organizations;

namespace HazardBot.Ledger.Hazards.Queries;

/// <summary>A filter within what its asker may see, as parameters of the statements.</summary>
/// <param name="IsOneUnit">Nothing stands below the node, and nothing without a place belongs to it.</param>
internal sealed record HazardQuery(string Node, bool IsOneUnit, HazardCategory? Category, HazardFilter Filter)
{
    private const string Earliest = "";
    private const string Latest = "9999-99-99";

    /// <summary>Of a unit above the asker's the own part is meant. Null where the asker can see nothing of it. The equipment centre sees the chemical laboratories alone.</summary>
    public static HazardQuery? Of(Register register, StaffMember asker, HazardFilter filter)
    {
        var scope = Scope.Of(asker);
        var only = asker.Role == StaffRole.EquipmentCentre ? HazardCategory.ChemicalLab : filter.Category;
        if (scope.Top is not { } top || register.Find(top) is null || (filter.Category is not null && filter.Category != only))
        {
            return null;
        }

        return filter.Unit is not { } unit || register.IsWithin(top, unit) ? Of(register, top, only, filter)
            : scope.Sees(register, unit) ? Of(register, unit, only, filter)
            : null;
    }

    private static HazardQuery Of(Register register, string node, HazardCategory? category, HazardFilter filter) =>
        new(node, register.Find(node) is { Parent: not null } && !register.HasUnitsBelow(node), category, filter);

    /// <summary>The day that is looked up first.</summary>
    public string Main => Filter.Due is not null ? Basis.Due : Filter.Closed is not null ? Basis.Closed : Basis.Reported;

    public bool HasSeveralDays => new[] { Filter.Reported, Filter.Due, Filter.Closed }.Count(range => range is not null) > 1;

    public bool HasDay => Filter.Reported is not null || Filter.Due is not null || Filter.Closed is not null;

    public object Cells(string basis, string? groupBy = null) => Parameters(basis, groupBy, null, 0);

    public object Parameters(string basis, string? groupBy, PageKey? after, int limit)
    {
        var range = basis switch { Basis.Due => Filter.Due, Basis.Closed => Filter.Closed, Basis.Reported => Filter.Reported, _ => null };
        var (first, last) = (First(range), Last(range));
        var isUpwards = basis == Basis.Due;
        return new
        {
            node = Node,
            basis,
            first = after is not null && isUpwards ? after.Day : first,
            last = after is not null && !isUpwards ? after.Day : last,
            category = Category?.Code(),
            severity = Filter.Severity is { } severity ? Codes.Of(severity) : null,
            status = Filter.Status?.Code(),
            is_open = Filter.IsOpen,
            group_by = groupBy,
            reported_first = First(Filter.Reported),
            reported_last = Last(Filter.Reported),
            closed_first = First(Filter.Closed),
            closed_last = Last(Filter.Closed),
            after_day = after?.Day ?? (isUpwards ? Earliest : Latest),
            after_category = after?.Category ?? "",
            after_severity = after?.Severity ?? "",
            after_status = after?.Status ?? "",
            after_unit = after?.Unit ?? "",
            after_number = after?.Number ?? "",
            limit,
        };
    }

    private static string First(DayRange? range) => Codes.Of(range?.From) ?? (range is null ? Earliest : "0000-00-00");

    private static string Last(DayRange? range) => Codes.Of(range?.To) ?? Latest;
}
