using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Importing;

/// <summary>The response to COMMIT never arrives. What was committed is known, and nothing is done twice.</summary>
public sealed class LostCommitTests
{
    private const string Reports = "cooperative,year,members\nHTX-11,2024,10\nHTX-11,2023,9\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_import_that_was_committed_is_known_as_itself_and_can_be_rolled_back(bool retries)
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));

        var report = await ImportAsync(sandbox, new LostCommit(isCommitted: true).With(retries), order => Task.FromResult(order));

        Assert.Equal((1, ImportOutcome.Accepted, 2), (report.Batch!.Id, report.Batch.Outcome, report.Batch.Added));
        await using var register = sandbox.Open();
        Assert.Equal((1, 2), (await register.ImportBatches.CountAsync(), await register.AuditEntries.CountAsync()));
        await sandbox.TakeBackAsync(1);
        Assert.Equal(0, await register.AnnualReports.CountAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task So_is_one_that_was_begun(bool retries)
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));

        var report = await ImportAsync(
            sandbox,
            new LostCommit(isCommitted: true).With(retries),
            async order =>
            {
                await using var register = sandbox.Register.Open(new LostCommit(isCommitted: true).With(retries));
                return await new BatchStarter(TimeProvider.System).BeginAsync(register, order);
            }
        );

        Assert.Equal((1, ImportOutcome.Accepted, 2), (report.Batch!.Id, report.Batch.Outcome, report.Batch.Added));
        await using var after = sandbox.Open();
        Assert.Equal(1, await after.ImportBatches.CountAsync());
    }

    [Fact]
    public async Task One_that_was_not_committed_is_tried_again_where_the_strategy_says_so()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));

        await Assert.ThrowsAsync<LostCommit.ConnectionLost>(() =>
            ImportAsync(sandbox, new LostCommit(isCommitted: false).With(retries: false), order => Task.FromResult(order))
        );
        await using var register = sandbox.Open();
        Assert.Equal((0, 0), (await register.ImportBatches.CountAsync(), await register.AnnualReports.CountAsync()));

        var report = await ImportAsync(sandbox, new LostCommit(isCommitted: false).With(retries: true), order => Task.FromResult(order));
        Assert.Equal((1, ImportOutcome.Accepted, 2), (report.Batch!.Id, report.Batch.Outcome, report.Batch.Added));
        Assert.Equal(2, await register.AnnualReports.CountAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_rollback_that_was_committed_is_done(bool retries)
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));
        await sandbox.ImportAsync("annual_reports.csv", Reports);
        await using var register = sandbox.Register.Open(new LostCommit(isCommitted: true).With(retries));

        var batch = await new Rollback(TimeProvider.System).TakeBackAsync(register, 1, "tests");

        Assert.Equal(ImportOutcome.RolledBack, batch.Outcome);
        Assert.Equal(0, await register.AnnualReports.CountAsync());
    }

    private static async Task<ImportReport> ImportAsync(
        ImportSandbox sandbox,
        Action<DbContextOptionsBuilder> options,
        Func<ImportOrder, Task<ImportOrder>> begin
    )
    {
        var order = await begin(ImportSandbox.Order(sandbox.File("annual_reports.csv", Reports)));
        await using RegisterContext register = sandbox.Register.Open(options);
        return await new Ingestion.Importing.Importer(TimeProvider.System, new()).ImportAsync(register, order);
    }
}
