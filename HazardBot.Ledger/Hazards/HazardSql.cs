using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards;

internal static class HazardSql
{
    internal const string Columns =
        "h.id, h.number, h.version, h.status, h.category, h.severity, h.urgent, h.source, h.unit, h.place, h.description, h.measure, " +
        "h.owner, h.due, h.occurred, h.reported_at, h.closed_at, h.report, h.handler, h.holder, h.act_by, h.details, h.more_words, h.data_key, h.head";

    public static readonly Statement Insert = new(
        """
        INSERT INTO hazard (id, number, version, status, category, severity, urgent, source, unit, place, description, measure, owner, due, occurred, reported_at, closed_at, reported_on, closed_on, report, handler, holder, act_by, details, more_words, data_key, head)
        VALUES (@id, @number, @version, @status, @category, @severity, @urgent, @source, @unit, @place, @description, @measure, @owner, @due, @occurred, @reported_at, @closed_at, @reported_on, @closed_on, @report, @handler, @holder, @act_by, @details, @more_words, @data_key, @head)
        """);

    public static readonly Statement Update = new(
        """
        UPDATE hazard SET number = @number, version = @version, status = @status, category = @category, severity = @severity, urgent = @urgent,
            source = @source, unit = @unit, place = @place, description = @description, measure = @measure, owner = @owner, due = @due,
            occurred = @occurred, reported_at = @reported_at, closed_at = @closed_at, reported_on = @reported_on, closed_on = @closed_on, report = @report,
            handler = @handler, holder = @holder, act_by = @act_by, details = @details, more_words = @more_words, head = @head
        WHERE id = @id AND version = @seen
        """);

    /// <summary>Changes nothing, but holds the row at the version that was read until the commit ends.</summary>
    public static readonly Statement Hold = new("UPDATE hazard SET version = version WHERE id = @id AND version = @seen");

    public static readonly Statement InsertEvent = new(
        """
        INSERT INTO hazard_event (hazard, version, kind, at, actor, role, facts, words_sealed, hash)
        VALUES (@Hazard, @Version, @Kind, @At, @Actor, @Role, @Facts, @WordsSealed, @Hash)
        """);

    public static readonly Statement InsertPhoto = new("INSERT INTO hazard_photo (hazard, blob, kind, at) VALUES (@hazard, @blob, @kind, @at)");

    public const string PhotoBefore = "before";

    public const string PhotoAfter = "after";

    public static readonly Statement PhotosOf = new("SELECT blob, kind, at FROM hazard_photo WHERE hazard = @hazard ORDER BY at, blob");

    public static readonly Statement InsertReport = new(
        """
        INSERT INTO report (id, receipt, reporter, reporter_sealed, receipt_sealed, at)
        VALUES (@id, @receipt, @reporter, @reporter_sealed, @receipt_sealed, @at)
        """);

    public static readonly Statement FindReportByReceipt = new("SELECT id, at FROM report WHERE receipt = @receipt");

    public static readonly Statement FindReportsByReporter = new(
        "SELECT id, at FROM report WHERE reporter = @reporter ORDER BY at DESC, id DESC LIMIT @limit",
        "SELECT TOP (@limit) id, at FROM report WHERE reporter = @reporter ORDER BY at DESC, id DESC");

    public static readonly Statement FindReceipt = new("SELECT receipt_sealed FROM report WHERE id = @id");

    public static readonly Statement FindByReport = new($"SELECT {Columns} FROM hazard h WHERE h.report = @report ORDER BY h.number");

    public static readonly Statement FindByNumber = new($"SELECT {Columns} FROM hazard h WHERE h.number = @number");

    public static readonly Statement FindById = new($"SELECT {Columns} FROM hazard h WHERE h.id = @id");

    public static readonly Statement FindHeldBy = new(
        $"SELECT {Columns} FROM hazard h WHERE h.holder = @holder ORDER BY h.act_by, h.id LIMIT @limit",
        $"SELECT TOP (@limit) {Columns} FROM hazard h WHERE h.holder = @holder ORDER BY h.act_by, h.id");

    /// <summary>The whole ledger in the order of ids, each row with its key.</summary>
    public static readonly Statement All = new(
        $"SELECT {Columns}, k.id AS key_id, k.wrapped FROM hazard h LEFT JOIN data_key k ON k.id = h.data_key ORDER BY h.id");

    public static readonly Statement FindWithKey = new(
        $"SELECT {Columns}, k.id AS key_id, k.wrapped FROM hazard h LEFT JOIN data_key k ON k.id = h.data_key WHERE h.id = @id");

    /// <summary>The whole trail in the same order.</summary>
    public static readonly Statement AllEvents = new(
        "SELECT hazard, version, kind, at, actor, role, facts, words_sealed, hash FROM hazard_event ORDER BY hazard, version");

    public static readonly Statement EventsOf = new(
        "SELECT hazard, version, kind, at, actor, role, facts, words_sealed, hash FROM hazard_event WHERE hazard = @hazard ORDER BY version");

    /// <summary>What is to be sent only once and is there already is not sent again; that is no fault of the turn.</summary>
    public static readonly Statement InsertOutgoing = new(
        """
        INSERT INTO outbox (id, kind, staff, report, hazard, about, only_once, priority, state, attempts, due_at, created_at)
        SELECT @id, @kind, @staff, @report, @hazard, @about, @only_once, @priority, 'waiting', 0, @now, @now
        WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.only_once = @only_once)
        """);

    public static readonly Statement NextNumber = new("SELECT next FROM number_lease WHERE year = @year");

    public static readonly Statement FirstNumbers = new("INSERT INTO number_lease (year, next) VALUES (@year, @next)");

    public static readonly Statement LeaseNumbers = new("UPDATE number_lease SET next = @next WHERE year = @year AND next = @seen");
}
