using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Importing;

/// <summary>Files from end to end: read, checked, written, known again.</summary>
public sealed class ImporterTests
{
    private const string Cooperatives = """
        Mã HTX;Tên HTX;Loại hình;Lĩnh vực;Ngày thành lập;Tỉnh cũ;Thuộc liên hiệp
        HTX-A;HTX Nông nghiệp Một;Hợp tác xã;nong nghiep;15/03/2016;2;LH-A
        LH-A;Liên hiệp Hai;UNION;AGRI;2015-01-01;Hà Giang;
        """;

    private const int SqliteFull = 13;

    private const string Reports = "cooperative,year,members,revenue\nHTX-A,2023,40,\"1.234.567\"\nHTX-A,2024,41,2000000\n";

    [Fact]
    public async Task Cooperatives_and_their_reports_are_taken_in_together()
    {
        using var sandbox = await ImportSandbox.WithAsync();

        var report = await sandbox.ImportAsync(sandbox.File("bao-cao-nam.csv", Reports), sandbox.File("cooperatives.csv", Cooperatives));

        Assert.Empty(ImportSandbox.Told(report));
        Assert.True(report.IsAccepted);
        await using var register = sandbox.Open();
        var cooperative = await register.Cooperatives.SingleAsync(row => row.Code == "HTX-A");
        var union = await register.Cooperatives.SingleAsync(row => row.Code == "LH-A");
        Assert.Equal(
            ("AGRI", new DateOnly(2016, 3, 15), Province.IdOf(AreaSet.Areas2025, "08"), union.Id, Origin.Collected),
            (cooperative.Field, cooperative.Founded, cooperative.ProvinceId, cooperative.UnionId, cooperative.Origin)
        );
        Assert.Equal(
            [(2023, 40, 1_234_567L), (2024, 41, 2_000_000L)],
            await register
                .AnnualReports.Where(row => row.CooperativeId == cooperative.Id)
                .OrderBy(row => row.Year)
                .Select(row => ValueTuple.Create(row.Year, row.Members!.Value, row.Revenue!.Value))
                .ToListAsync()
        );
    }

    [Fact]
    public async Task One_error_keeps_everything_out_and_the_refusal_is_kept_with_what_was_found()
    {
        using var sandbox = await ImportSandbox.WithAsync();

        var report = await sandbox.ImportAsync(
            sandbox.File("cooperatives.csv", Cooperatives),
            sandbox.File("annual_reports.csv", Reports + "HTX-A,2022,-1,\n")
        );

        Assert.False(report.IsAccepted);
        await using var register = sandbox.Open();
        Assert.False(await register.Cooperatives.AnyAsync(row => row.Code == "HTX-A"));
        Assert.Equal(0, await register.AnnualReports.CountAsync());
        Assert.Equal(0, await register.AuditEntries.CountAsync());
        Assert.Equal(
            (ImportOutcome.Refused, 1),
            await register.ImportBatches.Select(row => ValueTuple.Create(row.Outcome, row.Errors)).SingleAsync()
        );
        Assert.Equal("ValueIsWithinBounds", (await register.ImportFindings.SingleAsync()).Rule);
        Assert.Equal(1, (await register.ImportRuleCounts.SingleAsync()).Findings);
    }

    [Fact]
    public async Task What_was_sent_before_is_decided_by_what_the_register_holds_now()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));
        const string first = "cooperative,year,members\nHTX-11,2024,10\n";
        await sandbox.ImportAsync("annual_reports.csv", first);
        await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members\nHTX-11,2024,11\n");

        var tried = await sandbox.TryAsync(sandbox.File("annual_reports.csv", first));
        var back = await sandbox.ImportAsync("annual_reports.csv", first);
        var again = await sandbox.ImportAsync("other-name.csv", first);

        Assert.Equal((ImportOutcome.Accepted, 1), (tried.Outcome, tried.Tables[0].Changed));
        Assert.Equal((ImportOutcome.Accepted, 1), (back.Batch!.Outcome, back.Batch.Changed));
        Assert.Equal((ImportOutcome.Known, 4, 1, 0), (again.Batch!.Outcome, again.Batch.Id, again.Batch.Rows, again.Batch.Changed));
        await using var register = sandbox.Open();
        Assert.Equal(10, (await register.AnnualReports.SingleAsync()).Members);
        await Assert.ThrowsAsync<RollbackRefused>(() => sandbox.TakeBackAsync(4));
    }

    [Fact]
    public async Task What_was_done_is_said_of_each_file()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));
        var known = sandbox.File("annual_reports.csv", "cooperative,year,members\nHTX-11,2024,10\n");
        await sandbox.ImportAsync(known);

        var report = await sandbox.ImportAsync(
            known,
            sandbox.File("annual_reports.csv", "cooperative,year,members\nHTX-11,2023,9\nHTX-11,2022,8\n")
        );

        Assert.Equal(ImportOutcome.Accepted, report.Outcome);
        Assert.Equal<(int?, int?, int?)>([(1, 0, 0), (2, 2, 0)], report.Files.Select(file => (file.Rows, file.Added, file.Changed)));
        await using var register = sandbox.Open();
        Assert.Equal(
            [(1, 1, 0), (1, 0, 0), (2, 2, 0)],
            await register
                .ImportedFiles.OrderBy(file => file.ImportBatchId)
                .ThenBy(file => file.Number)
                .Select(file => ValueTuple.Create(file.Rows!.Value, file.Added!.Value, file.Changed!.Value))
                .ToListAsync()
        );
    }

    [Fact]
    public async Task Findings_are_grouped_by_rule_and_column_and_all_are_kept()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));
        var rows = string.Concat(Enumerable.Range(0, 12_000).Select(_ => "HTX-11,2024,-1,nhiều\n"));

        var report = await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members,women_members\n" + rows);

        var members = report.Groups.Single(group => group.Column == "members");
        Assert.Equal((12_000, FindingSeverity.Error), (members.Findings, members.Severity));
        Assert.Equal([2, 3, 4], members.Examples.Select(finding => finding.Row!.Value));
        Assert.Equal(12_000, report.Groups.Single(group => group.Column == "women_members").Findings);
        Assert.Equal(report.Errors + report.Warnings, report.Groups.Sum(group => group.Findings));
        Assert.Equal(report.Errors + report.Warnings, report.Findings.Count);
        await using var register = sandbox.Open();
        Assert.Equal(report.Findings.Count, await register.ImportFindings.CountAsync());
    }

    [Fact]
    public async Task A_correction_keeps_the_earlier_value_and_leaves_what_its_sheet_has_no_column_for()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11), SmallRegister.Report(11, 2024, members: 10));

        var report = await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members,women_workers\nhtx-11,2024,12,withdrawn\n");

        Assert.Equal((0, 1), (report.Batch!.Added, report.Batch.Changed));
        await using var register = sandbox.Open();
        var kept = await register.AnnualReports.SingleAsync();
        // Workers stand in no column and stay; women workers are stated to be unknown.
        Assert.Equal((12, 3, null, true), (kept.Members, kept.Workers, kept.WomenWorkers, kept.IsChainLinked));
        Assert.Equal(
            [("HTX-11 2024", "Members", "10", "12"), ("HTX-11 2024", "WomenWorkers", "1", null)],
            await register
                .AuditEntries.OrderBy(entry => entry.Property)
                .Select(entry => ValueTuple.Create(entry.Key, entry.Property!, entry.OldValue, entry.NewValue))
                .ToListAsync()
        );
    }

    [Fact]
    public async Task Rows_that_say_what_the_register_says_are_let_be()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11), SmallRegister.Report(11, 2024, members: 10));

        var report = await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members\nHTX-11,2024,10\n");

        Assert.Equal((ImportOutcome.Known, 1, 0, 0), (report.Batch!.Outcome, report.Batch.Rows, report.Batch.Added, report.Batch.Changed));
        await using var register = sandbox.Open();
        Assert.Equal(0, await register.AuditEntries.CountAsync());
    }

    [Fact]
    public async Task A_trial_tells_what_would_be_done_and_writes_nothing()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11), SmallRegister.Report(11, 2024, members: 10));

        var report = await sandbox.TryAsync(
            sandbox.File("annual_reports.csv", "cooperative,year,members\nHTX-11,2024,11\nHTX-11,2023,9\n")
        );

        Assert.Equal((2, 1, 1), (report.Tables[0].Rows, report.Tables[0].Added, report.Tables[0].Changed));
        await using var register = sandbox.Open();
        Assert.Equal(0, await register.ImportBatches.CountAsync());
        Assert.Equal(10, (await register.AnnualReports.SingleAsync()).Members);
    }

    [Fact]
    public async Task A_second_submission_waits_for_the_first_and_both_are_right()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));
        var files = Enumerable
            .Range(2016, 8)
            .Select(year => sandbox.File("annual_reports.csv", $"cooperative,year,members\nHTX-11,{year},{year}\n"));

        var reports = await Task.WhenAll(files.Select(file => Task.Run(() => sandbox.ImportAsync(file))));

        Assert.All(reports, report => Assert.True(report.IsAccepted));
        await using var register = sandbox.Open();
        Assert.All(await register.AnnualReports.ToListAsync(), row => Assert.Equal(row.Year, row.Members));
        Assert.Equal(8, await register.AnnualReports.CountAsync());
        Assert.Equal(8, await register.AnnualReports.Select(row => row.Id).Distinct().CountAsync());
    }

    [Fact]
    public async Task A_submission_that_waited_too_long_is_told_to_wait()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));
        await using var other = sandbox.Open();
        await using var held = await other.BeginExclusiveAsync();
        await using var impatient = sandbox.Open();
        ((SqliteConnection)impatient.Database.GetDbConnection()).DefaultTimeout = 1;
        var file = sandbox.File("annual_reports.csv", "cooperative,year\nHTX-11,2024\n");

        await Assert.ThrowsAsync<RegisterBusy>(() =>
            new Ingestion.Importing.Importer(TimeProvider.System, new()).ImportAsync(impatient, ImportSandbox.Order(file))
        );

        // Who only tries a submission waits for nobody.
        Assert.True((await sandbox.TryAsync(file)).IsAccepted);
    }

    [Fact]
    public async Task A_full_disk_leaves_nothing_of_a_submission_and_what_was_there_is_read_on()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11, Origin.Collected));
        var rows = string.Concat(Enumerable.Range(1, 3000).Select(number => $"FULL-{number},HTX {number},COOPERATIVE,02,2010-01-01\n"));
        var file = sandbox.File("cooperatives.csv", "code,name,legal_form,former_province,founded\n" + rows);
        await using (var full = sandbox.Open())
        {
            // The connection stays open, since the bound is its own.
            await full.Database.OpenConnectionAsync();
            await full.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1");
            var refused = await Assert.ThrowsAnyAsync<Exception>(() =>
                new Ingestion.Importing.Importer(TimeProvider.System, new()).ImportAsync(full, ImportSandbox.Order(file))
            );
            // Nor may it be used again when there is room.
            SqliteConnection.ClearPool((SqliteConnection)full.Database.GetDbConnection());
            Assert.Equal(SqliteFull, Assert.IsType<SqliteException>(refused.GetBaseException()).SqliteErrorCode);
        }

        await using (var register = sandbox.Open())
        {
            Assert.Equal(0, await register.Cooperatives.CountAsync(row => row.Code.StartsWith("FULL-")));
            Assert.Equal(0, await register.ImportBatches.CountAsync());
            Assert.Equal("HTX-11", (await register.Cooperatives.SingleAsync(row => row.Id == 11)).Code);
        }

        Assert.Equal(3000, (await sandbox.ImportAsync(file)).Batch!.Added);
    }
}
