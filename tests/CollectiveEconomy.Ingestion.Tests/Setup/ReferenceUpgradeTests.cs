using CollectiveEconomy.Demonstration;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Ingestion.Tests.Reference;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Setup;

/// <summary>A register of an earlier version gets the reference data of this one.</summary>
public sealed class ReferenceUpgradeTests : IDisposable
{
    // The register as the version before knew it.
    private const string Before = """
        DROP TABLE "AreaValidity";
        ALTER TABLE "Code" DROP COLUMN "ValidFrom";
        ALTER TABLE "Code" DROP COLUMN "ValidTo";
        ALTER TABLE "Code" DROP COLUMN "Successor";
        ALTER TABLE "Code" DROP COLUMN "LegalBasisVi";
        ALTER TABLE "Code" DROP COLUMN "LegalBasisEn";
        ALTER TABLE "Code" DROP COLUMN "Confidence";
        DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" LIKE '%_Validity';
        DELETE FROM "OfficialFigure" WHERE "Code" > 'F0213';
        UPDATE "OfficialFigure" SET "Limit" = 'Eq' WHERE "Code" IN ('F0093', 'F0096');
        DELETE FROM "SourceDocument" WHERE "Code" > 'D038';
        DELETE FROM "AreaEvent" WHERE "Id" > 4;
        UPDATE "AreaEvent" SET "EffectiveDate" = '2025-10-05' WHERE "Id" = 4;
        UPDATE "Region" SET "ValidTo" = '2025-10-04' WHERE "ValidTo" IS NOT NULL;
        UPDATE "Region" SET "ValidFrom" = '2025-10-05' WHERE "ValidFrom" IS NOT NULL;
        UPDATE "Province" SET "Kind" = 'Province' WHERE "Id" IN (3475, 3422, 3424);
        DELETE FROM "Code" WHERE "CodelistId" IN ('AGENCY', 'VSIC2025_SECTION') OR "Value" = 'NTP_2026_2035';
        UPDATE "Code" SET "SortOrder" = 5 WHERE "CodelistId" = 'FUNDING_SOURCE' AND "Value" = 'OTHER';
        DELETE FROM "Codelist" WHERE "Id" IN ('AGENCY', 'VSIC2025_SECTION');
        """;

    private static readonly DemonstrationRegister Nothing = new(new(DemonstrationSize.None));
    private readonly TemporaryFolder _folder = new();
    private readonly RegisterSettings _settings;

    public ReferenceUpgradeTests() => _settings = RegisterSettings.Sqlite(_folder.Place("register.sqlite"));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_register_of_the_version_before_gets_rows_texts_and_validity_and_says_so_once()
    {
        await RegisterSetup.CreateEmbeddedAsync(_settings, Nothing, progress: null);
        var fresh = await ReferenceAsync();
        await RunAsync(Before);

        var first = await RegisterSetup.PrepareAsync(_settings, Nothing, progress: null);

        Assert.Equal(RegisterChange.Upgraded, first.Change);
        Assert.Equal(
            [
                "Region: 0 added, 12 changed, 0 removed",
                "Province: 0 added, 3 changed, 0 removed",
                "AreaValidity: 101 added, 0 changed, 0 removed",
                "AreaEvent: 3 added, 1 changed, 0 removed",
                "Codelist: 2 added, 0 changed, 0 removed",
                "Code: 30 added, 56 changed, 0 removed",
                "SourceDocument: 5 added, 0 changed, 0 removed",
                "OfficialFigure: 22 added, 2 changed, 0 removed",
            ],
            first.Tables.Select(table => table.Text.En)
        );
        Assert.Equal(fresh, await ReferenceAsync());

        var second = await RegisterSetup.PrepareAsync(_settings, Nothing, progress: null);
        Assert.Equal(RegisterChange.None, second.Change);
        Assert.Empty(second.Tables);
    }

    [Fact]
    public async Task What_an_import_changed_or_deleted_is_kept_and_said()
    {
        await RegisterSetup.CreateEmbeddedAsync(_settings, Nothing, progress: null);
        await RunAsync(
            """
            UPDATE "OfficialFigure" SET "Value" = 100 WHERE "Code" = 'F0093';
            DELETE FROM "OfficialFigure" WHERE "Code" = 'F0214';
            UPDATE "OfficialFigure" SET "Value" = 100 WHERE "Code" = 'F0096';
            INSERT INTO "ImportBatch" ("Id", "ReceivedAt", "ReceivedBy", "Outcome", "Rows", "Added", "Changed", "Errors", "Warnings") VALUES (1, 0, 'a steward', 'Accepted', 1, 0, 1, 0, 0);
            INSERT INTO "AuditEntry" ("ImportBatchId", "Entity", "RowKey", "Key", "ChangedAt") VALUES (1, 'OfficialFigure', 'F0093', 'F0093', 0), (1, 'OfficialFigure', 'F0214', 'F0214', 0);
            """
        );

        var made = await RegisterSetup.PrepareAsync(_settings, Nothing, progress: null);

        Assert.Equal(
            "OfficialFigure: 0 added, 1 changed, 0 removed; 2 differ and were kept, because an import had changed them",
            Assert.Single(made.Tables).Text.En
        );
        Assert.Equal(RegisterChange.None, (await RegisterSetup.PrepareAsync(_settings, Nothing, progress: null)).Change);
    }

    /// <summary>The next change of status, as a steward enters it: rows, and no code.</summary>
    [Fact]
    public async Task An_invented_change_is_entered_by_rows_alone()
    {
        await RegisterSetup.CreateEmbeddedAsync(_settings, Nothing, progress: null);
        var invented = new ReferenceData
        {
            AreaValidities = AreaValidityTests.Read(lines =>
                lines.SelectMany(line =>
                    line.StartsWith("34,38,", StringComparison.Ordinal)
                        ?
                        [
                            line.Replace("2025-07-01,,", "2025-07-01,2026-11-30,", StringComparison.Ordinal),
                            "34,38,Thanh Hóa,Thanh Hoa,municipality,2026-12-01,,Nghị quyết 99/2026/QH16,Resolution 99/2026/QH16,50",
                        ]
                        : new[] { line }
                )
            ),
        };

        await using var register = RegisterConnection.Open(_settings);
        var changes = await register.UpgradeReferenceAsync(invented);

        Assert.Equal("AreaValidity: 1 added, 1 changed, 0 removed", Assert.Single(changes).Text.En);
        var provinces = await register.Provinces.ToListAsync();
        var history = new ProvinceHistory(provinces, await register.AreaValidities.ToListAsync());
        var thanhHoa = provinces.Single(province => province.Id == 3438);
        Assert.Equal(ProvinceKind.Province, history.On(thanhHoa, new DateOnly(2026, 11, 30)).Kind);
        Assert.Equal(ProvinceKind.Municipality, history.On(thanhHoa, new DateOnly(2026, 12, 1)).Kind);
        Assert.Empty(await register.UpgradeReferenceAsync(invented));
    }

    private async Task RunAsync(string sql)
    {
        await using var register = RegisterConnection.Open(_settings);
        await register.Database.ExecuteSqlRawAsync(sql);
    }

    private async Task<List<object>> ReferenceAsync()
    {
        await using var register = RegisterConnection.Open(_settings);
        return
        [
            .. (await register.Regions.ToListAsync()).OrderBy(row => row.Code, StringComparer.Ordinal),
            .. (await register.Provinces.ToListAsync()).OrderBy(row => row.Id),
            .. (await register.AreaValidities.ToListAsync()).OrderBy(row => (row.ProvinceId, row.Number)),
            .. (await register.AreaEvents.ToListAsync()).OrderBy(row => row.Id),
            .. (await register.Codelists.ToListAsync()).OrderBy(row => row.Id, StringComparer.Ordinal),
            .. (await register.Codes.ToListAsync()).OrderBy(row => row.CodelistId + row.Value, StringComparer.Ordinal),
            .. (await register.SourceDocuments.ToListAsync()).OrderBy(row => row.Code, StringComparer.Ordinal),
            .. (await register.OfficialFigures.ToListAsync()).OrderBy(row => row.Code, StringComparer.Ordinal),
        ];
    }
}
