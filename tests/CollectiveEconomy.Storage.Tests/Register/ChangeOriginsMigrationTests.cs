using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed class ChangeOriginsMigrationTests
{
    [Fact]
    public async Task Changes_that_a_register_has_are_kept_without_file_and_row()
    {
        using var folder = new TemporaryFolder();
        await using var register = new SqliteRegisterContext(
            new DbContextOptionsBuilder<SqliteRegisterContext>()
                .UseSqlite($"Data Source={folder.Place("register.db")};Pooling=false")
                .Options
        );
        await register.GetService<IMigrator>().MigrateAsync("20261129070001_Validity");
        await register.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO ImportBatch (Id, ReceivedAt, ReceivedBy, Outcome, Rows, Added, Changed, Errors, Warnings)
            VALUES (1, 0, 'key', 'Accepted', 1, 1, 0, 0, 0);
            INSERT INTO AuditEntry (Id, ImportBatchId, Entity, RowKey, "Key", ChangedAt) VALUES (1, 1, 'Cooperative', '1', 'A', 0);
            """
        );
        await register.Database.MigrateAsync();
        var entry = await register.AuditEntries.SingleAsync();
        Assert.Equal(("A", null, null, null), (entry.Key, entry.FileNumber, entry.Sheet, entry.FileRow));
    }
}
