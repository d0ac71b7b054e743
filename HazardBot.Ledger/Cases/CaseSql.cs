using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Cases;

internal static class CaseSql
{
    private const string Columns = "c.id, c.number, c.version, c.status, c.act_at, c.ended_at, c.report, c.facts, c.matter_sealed, c.words_sealed, c.data_key, c.head, k.id AS key_id, k.wrapped";

    private const string WithKey = "confidential_case c LEFT JOIN data_key k ON k.id = c.data_key";

    public static readonly Statement Insert = new(
        """
        INSERT INTO confidential_case (id, number, version, status, act_at, ended_at, report, facts, matter_sealed, words_sealed, data_key, head)
        VALUES (@id, @number, @version, @status, @act_at, @ended_at, @report, @facts, @matter_sealed, @words_sealed, @data_key, @head)
        """);

    public static readonly Statement Update = new(
        """
        UPDATE confidential_case SET version = @version, status = @status, act_at = @act_at, ended_at = @ended_at, facts = @facts,
            matter_sealed = @matter_sealed, words_sealed = @words_sealed, head = @head
        WHERE id = @id AND version = @seen
        """);

    public static readonly Statement InsertEvent = new(
        """
        INSERT INTO case_event (case_id, version, kind, at, actor, role, facts, words_sealed, hash)
        VALUES (@case_id, @version, @kind, @at, @actor, @role, @facts, @words_sealed, @hash)
        """);

    public static readonly Statement ClearMembers = new("DELETE FROM case_member WHERE case_id = @case_id");

    public static readonly Statement InsertMember = new("INSERT INTO case_member (staff, case_id) VALUES (@staff, @case_id)");

    public static readonly Statement Find = new($"SELECT {Columns} FROM {WithKey} WHERE c.id = @id");

    public static readonly Statement FindByNumber = new($"SELECT {Columns} FROM {WithKey} WHERE c.number = @number");

    public static readonly Statement OfReport = new($"SELECT {Columns} FROM {WithKey} WHERE c.report = @report ORDER BY c.id");

    public static readonly Statement OfStaff = new(
        $"SELECT {Columns} FROM case_member m JOIN confidential_case c ON c.id = m.case_id LEFT JOIN data_key k ON k.id = c.data_key WHERE m.staff = @staff ORDER BY c.act_at, c.id");

    /// <summary>Whoever has a case whose next step is due by then.</summary>
    public static readonly Statement DueStaff = new(
        "SELECT DISTINCT m.staff FROM confidential_case c JOIN case_member m ON m.case_id = c.id WHERE c.act_at IS NOT NULL AND c.act_at <= @until");

    /// <summary>Under way: something is due in each of them.</summary>
    public static readonly Statement UnderWay = new($"SELECT {Columns} FROM {WithKey} WHERE c.act_at IS NOT NULL ORDER BY c.id");

    /// <summary>Ended so long ago that the words' time is over.</summary>
    public static readonly Statement EndedBefore = new(
        $"SELECT {Columns} FROM {WithKey} WHERE c.ended_at IS NOT NULL AND c.ended_at <= @until AND c.status IN ('closed', 'withdrawn', 'opened') ORDER BY c.ended_at");

    /// <summary>Who told what has ended, so long ago that their time is over.</summary>
    public static readonly Statement ReportsDue = new(
        """
        SELECT r.id FROM report r
        WHERE r.reporter IS NOT NULL AND r.at <= @until
            AND NOT EXISTS (SELECT 1 FROM hazard h WHERE h.report = r.id AND h.status NOT IN ('unfounded', 'merged', 'referred', 'closed', 'void', 'moved'))
            AND NOT EXISTS (SELECT 1 FROM confidential_case c WHERE c.report = r.id AND c.ended_at IS NULL)
        ORDER BY r.at
        """);

    /// <summary>The receipt still tells how it stands; who told it is known to nobody.</summary>
    public static readonly Statement AnonymizeReport = new("UPDATE report SET reporter = NULL, reporter_sealed = NULL WHERE id = @id");

    public static readonly Statement EventsOf = new(
        "SELECT case_id AS hazard, version, kind, at, actor, role, facts, words_sealed, hash FROM case_event WHERE case_id = @case_id ORDER BY version");

    /// <summary>The whole track in the order of ids.</summary>
    public static readonly Statement All = new($"SELECT {Columns} FROM {WithKey} ORDER BY c.id");

    /// <summary>Trails whose case is gone.</summary>
    public static readonly Statement Orphans = new(
        "SELECT DISTINCT e.case_id FROM case_event e LEFT JOIN confidential_case c ON c.id = e.case_id WHERE c.id IS NULL");

    /// <summary>The same read again leaves one line.</summary>
    public static readonly Statement InsertAccess = new(
        """
        INSERT INTO case_access (id, case_id, at, staff, role, version, purpose, purpose_sealed)
        SELECT @id, @case_id, @at, @staff, @role, @version, @purpose, @purpose_sealed
        WHERE NOT EXISTS (SELECT 1 FROM case_access WHERE id = @id)
        """);

    public static readonly Statement AccessOf = new(
        "SELECT id, at, staff, role, version, purpose, purpose_sealed FROM case_access WHERE case_id = @case_id ORDER BY at, id");

    /// <summary>Nobody finds the report by its reporter or its receipt any more.</summary>
    public static readonly Statement ForgetReporter = new("DELETE FROM report WHERE id = @id");
}
