using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Formats.Hostile;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Importing;

/// <summary>A register that holds rows under the provinces and regions of both area sets takes in every table.</summary>
public sealed class BothAreaSetsTests
{
    private static readonly Gen<(string Table, string[][] Cells)> AnyTable = Gen.Int[0, ValidFiles.All.Count - 1]
        .Select(place => ValidFiles.All[place]);

    public static TheoryData<string> Tables() => [.. ValidFiles.All.Select(file => file.Table)];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_table_is_tried_and_imported(string table)
    {
        var (_, cells) = ValidFiles.All.Single(file => file.Table == table);
        using var sandbox = await SandboxAsync();
        foreach (var file in new[] { ("csv", ValidFiles.Csv(cells)), ("xlsx", ValidFiles.Xlsx(table, cells)) })
            Assert.Equal([], Errors(await sandbox.TryAsync(sandbox.File($"{table}.{file.Item1}", file.Item2))));

        var report = await sandbox.ImportAsync(sandbox.File($"{table}.xlsx", ValidFiles.Xlsx(table, cells)));

        Assert.Equal((true, 0), (report.IsAccepted, report.Errors));
    }

    [Fact]
    public async Task Tables_in_any_company_are_imported()
    {
        using var sandbox = await SandboxAsync();
        await AnyTable
            .List[1, 4]
            .Select(files => files.DistinctBy(file => file.Table))
            .SampleAsync(
                async files =>
                {
                    var sent = files.Select(file => sandbox.File($"{file.Table}.csv", ValidFiles.Csv(file.Cells))).ToArray();
                    Assert.Empty(Errors(await sandbox.TryAsync(sent)));
                },
                iter: 20,
                threads: 1
            );
    }

    [Theory]
    [InlineData("product;level;decision;valid_from\nKP01;NATIONAL;QĐ thử 1/2026;01/01/2026\n")]
    [InlineData("product;level;province;decision;valid_from\nKP01;PROVINCIAL;15;12/QĐ-UBND;01/01/2026\n")]
    public async Task A_designation_of_a_former_province_is_no_hindrance_and_stays(string text)
    {
        using var sandbox = await SandboxAsync();

        var report = await sandbox.ImportAsync("designations.csv", text);

        Assert.Equal((true, 1, 0), (report.IsAccepted, report.Batch!.Added, report.Batch.Changed));
        await using var register = sandbox.Open();
        Assert.Equal(
            1,
            await register.KeyProductDesignations.CountAsync(row =>
                row.ProvinceId == Province.IdOf(AreaSet.AreasBefore2025, "15") && row.Decision == "12/QĐ-UBND"
            )
        );
    }

    private static IEnumerable<string> Errors(ImportReport report) => ImportSandbox.Told(report).Where(told => !told.EndsWith('?'));

    private static Task<ImportSandbox> SandboxAsync() =>
        ValidFiles.SandboxAsync([
            .. Designations(AreaSet.AreasBefore2025, ["02", "15", "24", "82"], "NMM", 100),
            .. Designations(AreaSet.Areas2025, ["24", "82", "08"], "NMM25", 200),
            SmallRegister.Cooperative(21, Origin.Collected) with
            {
                ProvinceId = Province.IdOf(AreaSet.Areas2025, "15"),
                FormerProvinceId = Province.IdOf(AreaSet.AreasBefore2025, "15"),
            },
            SmallRegister.Cooperative(22, Origin.Collected) with
            {
                ProvinceId = Province.IdOf(AreaSet.Areas2025, "15"),
                FormerProvinceId = null,
                Founded = new DateOnly(2025, 9, 1),
            },
        ]);

    private static IEnumerable<object> Designations(AreaSet areas, string[] provinces, string region, int id) =>
        provinces
            .Select((code, place) => Designation(id + place, DesignationLevel.Provincial, null, Province.IdOf(areas, code)))
            .Append(Designation(id + provinces.Length, DesignationLevel.Regional, region, null));

    private static KeyProductDesignation Designation(int id, DesignationLevel level, string? region, int? province) =>
        new()
        {
            Id = id,
            ProductCode = "KP01",
            Level = level,
            RegionCode = region,
            ProvinceId = province,
            CooperativeId = null,
            Stars = null,
            Decision = "12/QĐ-UBND",
            ValidFrom = new DateOnly(2018, 1, 1),
            ValidTo = null,
            Origin = Origin.Collected,
        };
}
