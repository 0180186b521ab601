using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed class FoundedPrecisionMigrationTests
{
    [Fact]
    public async Task Dates_of_founding_that_a_register_has_are_days()
    {
        using var folder = new TemporaryFolder();
        await using var register = new SqliteRegisterContext(
            new DbContextOptionsBuilder<SqliteRegisterContext>()
                .UseSqlite($"Data Source={folder.Place("register.db")};Pooling=false")
                .Options
        );
        await register.GetService<IMigrator>().MigrateAsync("20261129040001_FileCounts");
        await register.Database.ExecuteSqlRawAsync(
            """
            PRAGMA foreign_keys = OFF;
            INSERT INTO Cooperative (Id, Code, Name, SearchName, LegalForm, Founded, ProvinceId, Origin, Weight)
            VALUES (1, 'A', 'A', 'a', 'COOPERATIVE', '2015-03-31', 1, 'Collected', 1), (2, 'B', 'B', 'b', 'COOPERATIVE', NULL, 1, 'Collected', 1);
            """
        );
        await register.Database.MigrateAsync();
        Assert.Equal(
            ["A Day", "B "],
            await register.Cooperatives.OrderBy(row => row.Id).Select(row => $"{row.Code} {row.FoundedPrecision}").ToListAsync()
        );
    }
}
