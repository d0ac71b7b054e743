using HazardBot.Ledger.Hazards.Sheets;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Hazards.Import;

/// <summary>Makes a hazard of one row of a ledger, with the state, conclusions and days that it had there.</summary>
internal sealed class LedgerRowReader(ImportContext context, UnitNames units, string? filingUnit, List<ImportProblem> notes)
{
    private const int LongestNumber = 100;

    private readonly DateOnly _today = DateOnly.FromDateTime(context.Now.DateTime);

    public ImportedHazard Read(RowReader<LedgerColumn> row)
    {
        row.CheckWidth();
        var cells = new LedgerCells(row, _today);
        var unit = Unit(row, cells);
        var days = LedgerDays.Read(row, cells);
        var (told, outcome) = SheetStates.Read(cells.Words(LedgerColumn.Outcome));
        var isClosed = IsClosed(row, cells, days);
        var checkResult = cells.Words(LedgerColumn.CheckResult);
        var owner = cells.Name(LedgerColumn.Owner);
        var measure = cells.Words(LedgerColumn.Measure);
        var status = isClosed ? HazardStatus.Closed : Status(told, checkResult, days, owner is not null && measure is not null && days.Due is not null);
        var handler = Handler(unit, owner);
        var description = cells.RequiredWords(LedgerColumn.Description, HazardWords.LongestDescription);
        var facts = new HazardFacts(
            "",
            status,
            Category(row, cells, description),
            cells.Known(LedgerColumn.Level, SheetWords.Level, ImportProblemCode.UnknownLevel) ?? Severity.General,
            days.AtOnce,
            cells.Known(LedgerColumn.Method, SheetWords.Source, ImportProblemCode.UnknownSource) ?? HazardSource.SelfCheck,
            unit?.Code,
            null,
            At(days.Found) ?? context.Now,
            owner,
            days.Due,
            isClosed ? At(days.Closed ?? days.Checked ?? days.Done) : null,
            null,
            isClosed ? null : handler,
            null,
            null,
            new HazardDetails
            {
                Mode = days.AtOnce ? RectificationMode.Immediate : null,
                Leader = cells.Name(LedgerColumn.Leader),
                Budget = cells.Amount(LedgerColumn.Budget),
                DoneAt = At(days.Done),
                Checker = cells.Name(LedgerColumn.Checker),
                CheckedAt = At(days.Checked),
                ReferredTo = status == HazardStatus.Referred ? outcome : null,
                Finder = cells.Name(LedgerColumn.Finder),
                OldNumber = cells.Words(LedgerColumn.Number, LongestNumber),
            });
        var words = new HazardWords(
            description,
            cells.Words(LedgerColumn.Place, HazardWords.LongestPlace),
            Measure: measure,
            Interim: cells.Words(LedgerColumn.Interim),
            Cause: cells.Words(LedgerColumn.Cause),
            Outcome: status == HazardStatus.Referred ? null : outcome,
            Remark: cells.Words(LedgerColumn.Remark),
            CheckResult: checkResult,
            LookBack: cells.Words(LedgerColumn.LookBack));
        return new(row.Line, Held(facts), words);
    }

    private Organization? Unit(RowReader<LedgerColumn> row, LedgerCells cells)
    {
        // Without any of the three it was said once, of the whole file.
        if ((cells.Raw(LedgerColumn.Unit) ?? context.Unit ?? filingUnit) is not { } name)
        {
            return null;
        }

        var (unit, problem) = units.Find(name);
        if (problem is { } code)
        {
            row.Add(code, name);
        }

        return unit;
    }

    /// <summary>Who has to act on an open one from now on; the old conclusions stay.</summary>
    private HazardFacts Held(HazardFacts facts)
    {
        if (facts.Status.IsEnded())
        {
            return facts;
        }

        var register = context.Register;
        var officer = Routing.HolderOf(register, facts, _today)?.Code;
        var details = facts.Details! with { Officer = officer };
        return facts.Status switch
        {
            HazardStatus.Submitted => facts with
            {
                Holder = officer, ActBy = context.Due.AcceptBy(_today), Details = facts.Details! with { RoutedAt = context.Now },
            },
            HazardStatus.AwaitingCheck => facts with
            {
                Holder = Routing.CheckerOf(register, facts, null, _today)?.Code, ActBy = context.Due.CheckBy(_today), Details = details,
            },
            _ => facts with { Holder = facts.Handler ?? officer, ActBy = facts.Due, Details = details },
        };
    }

    private static bool IsClosed(RowReader<LedgerColumn> row, LedgerCells cells, LedgerDays days)
    {
        var told = cells.YesOrNo(LedgerColumn.IsClosed);
        if (told == false && days.Closed is not null)
        {
            row.Add(ImportProblemCode.ClosedAndNot);
        }

        return told ?? days.Closed is not null;
    }

    private static HazardStatus Status(HazardStatus? told, string? checkResult, LedgerDays days, bool isResponsibilitySet) => told switch
    {
        null or HazardStatus.AwaitingCheck when checkResult?.Contains("不合格", StringComparison.Ordinal) == true => HazardStatus.CheckFailed,
        { } status and not HazardStatus.Assigned => status,
        null when days.Done is not null => HazardStatus.AwaitingCheck,
        _ => isResponsibilitySet ? HazardStatus.Assigned : HazardStatus.Submitted,
    };

    private HazardCategory Category(RowReader<LedgerColumn> row, LedgerCells cells, string description)
    {
        if (cells.Raw(LedgerColumn.Category) is not { } text)
        {
            return context.Guess(description) ?? HazardCategory.Other;
        }

        if (SheetWords.Category(text) is { } category)
        {
            return category;
        }

        notes.Add(new ImportProblem(ImportProblemCode.CategoryUnknown, row.Line, text));
        return HazardCategory.Other;
    }

    /// <summary>The owner, if exactly one person of the unit has this name.</summary>
    private string? Handler(Organization? unit, string? owner)
    {
        if (unit is null || owner is null)
        {
            return null;
        }

        var named = context.Register.StaffOf(unit.Code).Where(member => string.Equals(member.Name, owner, StringComparison.Ordinal)).Take(2).ToList();
        return named is [var only] ? only.Code : null;
    }

    private DateTimeOffset? At(DateOnly? day) => day is { } date ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), context.Zone.GetUtcOffset(date.ToDateTime(TimeOnly.MinValue))) : null;
}
