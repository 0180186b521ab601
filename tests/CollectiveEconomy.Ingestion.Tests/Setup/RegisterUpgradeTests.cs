using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectiveEconomy.Ingestion.Tests.Setup;

public sealed class RegisterUpgradeTests : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"upgrade-{Guid.NewGuid():N}.db");
    private RegisterContext _register = null!;

    public async Task InitializeAsync()
    {
        _register = RegisterConnection.Open(RegisterSettings.Sqlite(_file));
        await _register.GetService<IMigrator>().MigrateAsync("Initial");
    }

    public async Task DisposeAsync()
    {
        await _register.DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public async Task Designations_from_before_designations_had_an_origin_are_reported_ones()
    {
        await _register.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO "Product" ("Code", "NameVi", "Group") VALUES ('KP01', 'Lúa gạo', 'CROP');
            INSERT INTO "KeyProductDesignation" ("Id", "ProductCode", "Level", "Decision") VALUES (1, 'KP01', 'National', 'Thông tư 37/2018');
            """
        );
        await _register.Database.MigrateAsync();
        var designation = Assert.Single(await _register.KeyProductDesignations.ToListAsync());
        Assert.Equal((Origin.Reported, null), (designation.Origin, designation.CooperativeId));
        Assert.False(await _register.Proposals.AnyAsync());
    }
}
