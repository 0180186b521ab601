using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Importing;

public sealed class RollbackTests
{
    private const string Cooperatives = """
        code,name,legal_form,former_province,union
        A,HTX A,COOPERATIVE,02,U
        U,LH U,UNION,02,
        """;

    [Fact]
    public async Task What_was_added_goes_and_what_was_changed_becomes_what_it_was()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11), SmallRegister.Report(11, 2024, members: 10));
        var before = await ReportAsync(sandbox);
        var report = await sandbox.ImportAsync(
            sandbox.File("cooperatives.csv", Cooperatives),
            sandbox.File("annual_reports.csv", "cooperative,year,members,score,is_high_tech\nHTX-11,2024,99,80.5,có\nA,2024,7,,\n")
        );
        Assert.True(report.IsAccepted);

        await sandbox.TakeBackAsync(report.Batch!.Id);

        Assert.Equal(before, await ReportAsync(sandbox));
        await using var register = sandbox.Open();
        Assert.False(await register.Cooperatives.AnyAsync(row => row.Code == "A" || row.Code == "U"));
        var batch = await register.ImportBatches.SingleAsync();
        Assert.Equal((ImportOutcome.RolledBack, "tests"), (batch.Outcome, batch.RolledBackBy));
    }

    [Fact]
    public async Task What_was_taken_back_may_be_handed_in_again()
    {
        using var sandbox = await ImportSandbox.WithAsync();
        var first = await sandbox.ImportAsync("cooperatives.csv", Cooperatives);
        await sandbox.TakeBackAsync(first.Batch!.Id);

        var again = await sandbox.ImportAsync("cooperatives.csv", Cooperatives);

        Assert.Equal(2, again.Batch!.Added);
    }

    [Fact]
    public async Task Later_changes_of_the_same_rows_forbid_it_and_are_named()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));
        var first = await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members\nHTX-11,2024,10\n");
        var second = await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members\nHTX-11,2024,11\n");

        var refused = await Assert.ThrowsAsync<RollbackRefused>(() => sandbox.TakeBackAsync(first.Batch!.Id));

        Assert.Equal([second.Batch!.Id], refused.Batches);
        await sandbox.TakeBackAsync(second.Batch.Id);
        await sandbox.TakeBackAsync(first.Batch!.Id);
        await using var register = sandbox.Open();
        Assert.Equal(0, await register.AnnualReports.CountAsync());
    }

    [Fact]
    public async Task Later_rows_that_refer_to_what_it_added_forbid_it_and_are_named()
    {
        using var sandbox = await ImportSandbox.WithAsync();
        var first = await sandbox.ImportAsync("cooperatives.csv", Cooperatives);
        var second = await sandbox.ImportAsync("annual_reports.csv", "cooperative,year,members\nA,2024,10\n");

        var refused = await Assert.ThrowsAsync<RollbackRefused>(() => sandbox.TakeBackAsync(first.Batch!.Id));

        Assert.Equal([second.Batch!.Id], refused.Batches);
        await using var register = sandbox.Open();
        Assert.Equal(2, await register.Cooperatives.CountAsync(row => row.Code == "A" || row.Code == "U"));
    }

    [Theory]
    [InlineData(1, "was rejected")]
    [InlineData(2, "There is no import 2")]
    public async Task Only_what_was_accepted_can_be_taken_back(int batch, string told)
    {
        using var sandbox = await ImportSandbox.WithAsync();
        await sandbox.ImportAsync("cooperatives.csv", "code,name,legal_form\nA,A,NONE\n");

        var refused = await Assert.ThrowsAsync<RollbackRefused>(() => sandbox.TakeBackAsync(batch));

        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
    }

    private static async Task<object> ReportAsync(ImportSandbox sandbox)
    {
        await using var register = sandbox.Open();
        return await register.AnnualReports.SingleAsync();
    }
}
