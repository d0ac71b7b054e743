using HazardBot.Ledger.Storage.Sqlite;
using Xunit;

namespace HazardBot.Tests.Organizations;

public sealed class SqliteRegisterImporterTests(SqliteRegisterImporterTests.Folder folder)
    : RegisterImporterContract(new SqliteDialect(folder.NewFile(), SqliteMigrations.Ledger)), IClassFixture<SqliteRegisterImporterTests.Folder>
{
    public sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hazardbot-register-");

        public string NewFile() => Path.Combine(_folder.FullName, Path.GetRandomFileName() + ".db");

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
