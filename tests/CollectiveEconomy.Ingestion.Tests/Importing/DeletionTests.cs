using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Formats;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Importing;

/// <summary>Rows that are deleted by their action or because their key set is replaced.</summary>
public sealed class DeletionTests
{
    private static readonly object[] Rows =
    [
        SmallRegister.Cooperative(11, Origin.Collected),
        SmallRegister.Cooperative(12, Origin.Collected),
        SmallRegister.Report(11, 2023),
        SmallRegister.Report(11, 2024),
        SmallRegister.Report(12, 2024),
        SmallRegister.Model(11, cooperative: 11, startYear: 2022, Origin.Collected),
        new ModelProduct(11, "KP05", 1),
    ];

    [Theory]
    [InlineData("xóa")]
    [InlineData("XOA")]
    [InlineData(" Delete ")]
    public async Task A_row_is_deleted_shown_audited_and_brought_back(string word)
    {
        foreach (var isWorkbook in new[] { false, true })
        {
            using var sandbox = await ImportSandbox.WithAsync(Rows);
            var before = await ReportsAsync(sandbox);
            string[] headings = ["cooperative", "year", "members", "Thao tác"];
            string[] cells = ["HTX-11", "2024", "not read", word];
            var file = isWorkbook
                ? sandbox.File("annual_reports.xlsx", XlsxFile.With("annual_reports", XlsxFile.Texts(headings), XlsxFile.Texts(cells)))
                : sandbox.File("annual_reports.csv", $"{string.Join(',', headings)}\n{string.Join(',', cells)}\n");

            var tried = await sandbox.TryAsync(file);
            Assert.Equal(["2 Thao tác DeletionsAreShown?"], ImportSandbox.Told(tried));
            Assert.Equal((0, 1), (tried.Tables[0].Added, tried.Tables[0].Changed));
            Assert.Equal(before, await ReportsAsync(sandbox));

            var report = await sandbox.ImportAsync(file);
            Assert.Equal((0, 1), (report.Batch!.Added, report.Batch.Changed));
            Assert.Equal(before.Where(row => row is not { CooperativeId: 11, Year: 2024 }), await ReportsAsync(sandbox));
            await using (var register = sandbox.Open())
                Assert.Contains(
                    ("HTX-11 2024", "Members", "10", null),
                    register
                        .AuditEntries.AsEnumerable()
                        .Select(entry => ValueTuple.Create(entry.Key, entry.Property, entry.OldValue, entry.NewValue))
                );

            await sandbox.TakeBackAsync(report.Batch.Id);
            Assert.Equal(before, await ReportsAsync(sandbox));
        }
    }

    [Theory]
    [InlineData("HTX-11,2022,1,xóa", "2 action DeletedRowsExist?")]
    [InlineData("HTX-11,2024,11,thêm/sửa", null)]
    [InlineData("HTX-11,2024,11,", null)]
    [InlineData("HTX-11,2024,11,upsert", null)]
    [InlineData("HTX-11,2024,11,hủy", "2 action ActionIsKnown")]
    [InlineData("HTX-11,,,xóa", "2 year ValueIsGiven")]
    [InlineData("HTX-11,2024,,xóa\nHTX-11,2024,11,", "3  RowsHaveOneKeyOnce;2 action DeletionsAreShown?")]
    [InlineData("HTX-11,2024,11,\nHTX-11,2024,,xóa", "3  RowsHaveOneKeyOnce")]
    public async Task An_action_is_understood_or_refused(string rows, string? told)
    {
        using var sandbox = await ImportSandbox.WithAsync(Rows);
        var report = await sandbox.TryAsync(sandbox.File("annual_reports.csv", $"cooperative,year,members,action\n{rows}\n"));
        Assert.Equal((told?.Split(';') ?? []).Order(), ImportSandbox.Told(report).Order());
    }

    [Fact]
    public async Task A_row_that_others_refer_to_stays_and_they_are_named()
    {
        using var sandbox = await ImportSandbox.WithAsync(Rows);
        var file = sandbox.File("cooperatives.csv", "code,name,legal_form,action\nHTX-12,,,xóa\n");
        var refused = await sandbox.ImportAsync(file);
        Assert.False(refused.IsAccepted);
        Assert.Contains(
            refused.Findings,
            finding => finding.Rule == "DeletedRowsAreNotReferredTo" && finding.MessageEn.Contains("HTX-12 2024", StringComparison.Ordinal)
        );
        var brought = await sandbox.TryAsync(
            file,
            sandbox.File("annual_reports.csv", "cooperative,year,members,action\nHTX-12,2024,,xóa\nHTX-12,2023,9,\n")
        );
        Assert.Contains(
            brought.Findings,
            finding => finding.Rule == "DeletedRowsAreNotReferredTo" && finding.MessageEn.Contains("HTX-12 2023", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Rows_that_refer_to_each_other_go_together_and_come_back_together()
    {
        using var sandbox = await ImportSandbox.WithAsync([
            .. Rows,
            SmallRegister.Cooperative(20, Origin.Collected) with
            {
                LegalForm = "UNION",
            },
            SmallRegister.Cooperative(21, Origin.Collected) with
            {
                UnionId = 20,
            },
        ]);
        var before = await AllAsync(sandbox);
        var report = await sandbox.ImportAsync(
            sandbox.File(
                "cooperatives.csv",
                "code,name,legal_form,former_province,action\nHTX-12,,,,xóa\nHTX-20,,,,xóa\nHTX-21,,,,xóa\nHTX-11,HTX 11 mới,COOPERATIVE,02,\nNEW,HTX N,COOPERATIVE,02,\n"
            ),
            sandbox.File("annual_reports.csv", "cooperative,year,members,action\nHTX-12,2024,,xóa\nHTX-11,2024,12,\nNEW,2024,9,\n"),
            sandbox.File("model_products.csv", "model,product,weight,action\nM-11,KP05,,xóa\nM-11,KP07,1,\n")
        );
        Assert.True(report.IsAccepted);
        Assert.NotEqual(before, await AllAsync(sandbox));

        await sandbox.TakeBackAsync(report.Batch!.Id);
        Assert.Equal(before, await AllAsync(sandbox));
    }

    [Theory]
    [InlineData("loans", "cooperative,lender_kind,amount,annual_rate,term_months,disbursed_on", "HTX-11,BANK,500000000,8,24,2024-0@-01")]
    [InlineData("chain_verifications", "model,date,is_alive", "M-11,2024-0@-01,có")]
    [InlineData("difficulties", "model,support_unit,type,date,severity", "M-11,,SLOW_APPRAISAL,2024-0@-01,3")]
    public async Task What_has_a_day_is_replaced_by_its_year(string table, string headings, string row)
    {
        using var sandbox = await ImportSandbox.WithAsync(Rows);
        string[] rows = [row, row.Replace("@", "5", StringComparison.Ordinal), row.Replace("2024-0@", "2023-05", StringComparison.Ordinal)];
        rows[0] = row.Replace("@", "3", StringComparison.Ordinal);
        Assert.Equal(3, (await sandbox.ImportAsync($"{table}.csv", $"{headings}\n{string.Join('\n', rows)}\n")).Batch!.Added);
        var report = await sandbox.RunAsync(
            new ImportLimits(),
            ImportSandbox.Order(sandbox.File($"{table}.csv", $"{headings}\n{rows[0]}\n")) with
            {
                Replaced = KeySet.Parse("08:2024"),
            }
        );
        var deleted = report.Findings.Where(finding => finding.Rule == "DeletionsAreShown").Select(finding => finding.MessageEn);
        Assert.Contains("2024-05-01", Assert.Single(deleted), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_that_are_of_no_year_are_named_and_a_submission_of_nothing_else_is_refused()
    {
        using var sandbox = await ImportSandbox.WithAsync(Rows);
        var cooperatives = sandbox.File("cooperatives.csv", "code,name,legal_form,former_province\nHTX-11,HTX 11 mới,COOPERATIVE,02\n");
        var reports = sandbox.File("annual_reports.csv", "cooperative,year,members\nHTX-11,2024,12\nHTX-12,2024,12\n");
        var refused = await sandbox.RunAsync(new(), ImportSandbox.Order(cooperatives) with { Replaced = KeySet.Parse("08:2024") });
        Assert.Equal(["ReplacedTablesAreYearly"], ImportSandbox.Told(refused));
        Assert.EndsWith(
            "These can be replaced: annual_reports, production, chain_verifications, difficulties, funding_lines, loans, outcomes, support_activities.",
            refused.Findings[0].MessageEn,
            StringComparison.Ordinal
        );
        var accepted = await sandbox.RunAsync(
            new(),
            ImportSandbox.Order(cooperatives, reports) with
            {
                Replaced = KeySet.Parse("08:2024"),
            }
        );
        Assert.Equal(["ReplacedTablesAreYearly?"], ImportSandbox.Told(accepted));
    }

    [Fact]
    public async Task A_key_set_is_replaced_as_a_whole_and_nothing_else()
    {
        using var sandbox = await ImportSandbox.WithAsync([
            .. Rows,
            SmallRegister.Cooperative(13, Origin.Collected) with
            {
                ProvinceId = Statistics.Areas.Province.IdOf(Statistics.Areas.AreaSet.Areas2025, "82"),
            },
            SmallRegister.Report(13, 2024),
        ]);
        var order = ImportSandbox.Order(sandbox.File("annual_reports.csv", "cooperative,year,members\nHTX-11,2024,12\n")) with
        {
            Replaced = KeySet.Parse("08:2024"),
        };
        var report = await sandbox.RunAsync(new ImportLimits(), order);
        Assert.Equal(["annual_reports.csv: HTX-12 2024"], Deleted(report));
        Assert.Equal(
            ["11 2023 10", "11 2024 12", "13 2024 10"],
            (await ReportsAsync(sandbox)).Select(row => $"{row.CooperativeId} {row.Year} {row.Members}")
        );
        await sandbox.TakeBackAsync(report.Batch!.Id);
        Assert.Equal(4, (await ReportsAsync(sandbox)).Count);

        static IEnumerable<string> Deleted(ImportReport report) =>
            report
                .Findings.Where(finding => finding.Rule == "DeletionsAreShown")
                .Select(finding => $"{finding.FileName}: {finding.MessageEn.Split(" is ")[0]}");
    }

    [Fact]
    public async Task What_a_later_import_brought_again_forbids_to_take_a_deletion_back()
    {
        using var sandbox = await ImportSandbox.WithAsync(Rows);
        var deletion = await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,action\nHTX-11,2023,xóa\n");
        var again = await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members\nHTX-11,2023,9\n");
        var refused = await Assert.ThrowsAsync<RollbackRefused>(() => sandbox.TakeBackAsync(deletion.Batch!.Id));
        Assert.Equal([again.Batch!.Id], refused.Batches);
    }

    [Theory]
    [InlineData("82")]
    [InlineData("82:25")]
    [InlineData("x2:2025")]
    [InlineData("2025:82")]
    public void A_key_set_is_a_province_and_a_year(string given) =>
        Assert.Contains("82:2025", Assert.Throws<TextInvalid>(() => KeySet.Parse(given)).Message, StringComparison.Ordinal);

    private static async Task<List<AnnualReport>> ReportsAsync(ImportSandbox sandbox)
    {
        await using var register = sandbox.Open();
        return await register.AnnualReports.OrderBy(row => row.CooperativeId).ThenBy(row => row.Year).ToListAsync();
    }

    private static async Task<List<object>> AllAsync(ImportSandbox sandbox)
    {
        await using var register = sandbox.Open();
        return
        [
            .. await register.Cooperatives.OrderBy(row => row.Id).ToListAsync(),
            .. await register.AnnualReports.OrderBy(row => row.Id).ToListAsync(),
            .. await register.ModelProducts.OrderBy(row => row.ModelId).ThenBy(row => row.ProductCode).ToListAsync(),
        ];
    }
}
