using HazardBot.Ledger.Storage;

namespace HazardBot.Ledger.Hazards.Import;

internal static class HazardImportSql
{
    public static readonly Statement FindId = new("SELECT id FROM hazard WHERE id = @id");

    public static readonly Statement UnitOfNumber = new("SELECT unit FROM hazard WHERE number = @number");
}
