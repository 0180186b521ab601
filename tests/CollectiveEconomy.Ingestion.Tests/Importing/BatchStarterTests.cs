using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Importing;

/// <summary>Submissions of which is kept that they run.</summary>
public sealed class BatchStarterTests
{
    private const string Reports = "cooperative,year,members\nHTX-11,2024,10\n";

    [Fact]
    public async Task A_submission_that_was_begun_is_seen_and_becomes_what_came_of_it()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));
        var begun = await BeginAsync(sandbox, sandbox.File("annual_reports.csv", Reports));
        await using (var before = sandbox.Open())
            Assert.Equal((1, ImportOutcome.Running), await OutcomeAsync(before));

        var report = await sandbox.RunAsync(new(), begun);

        await using var register = sandbox.Open();
        Assert.Equal((1, ImportOutcome.Accepted), await OutcomeAsync(register));
        Assert.Equal((1, 1, 1), (report.Batch!.Id, report.Batch.Added, await register.ImportedFiles.CountAsync()));
        await sandbox.TakeBackAsync(1);
    }

    [Fact]
    public async Task A_refused_one_keeps_what_was_found()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));

        await sandbox.RunAsync(new(), await BeginAsync(sandbox, sandbox.File("annual_reports.csv", Reports + "HTX-11,2023,-1\n")));

        await using var register = sandbox.Open();
        Assert.Equal((1, ImportOutcome.Refused), await OutcomeAsync(register));
        Assert.Equal(1, await register.ImportFindings.CountAsync(finding => finding.Severity == FindingSeverity.Error));
    }

    [Fact]
    public async Task One_that_changes_nothing_is_known_and_one_that_was_rolled_back_is_not()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));
        var file = sandbox.File("annual_reports.csv", Reports);
        await sandbox.RunAsync(new(), await BeginAsync(sandbox, file));

        var again = await sandbox.RunAsync(new(), await BeginAsync(sandbox, file));

        Assert.Equal((2, ImportOutcome.Known), (again.Batch!.Id, again.Batch.Outcome));
        await sandbox.TakeBackAsync(1);
        var after = await sandbox.RunAsync(new(), await BeginAsync(sandbox, file));
        Assert.Equal((ImportOutcome.Accepted, 1), (after.Batch!.Outcome, after.Batch.Added));
        await Assert.ThrowsAsync<RollbackRefused>(() => sandbox.TakeBackAsync(2));
        await using var register = sandbox.Open();
        Assert.Equal(
            [1, 2, 3],
            await register.ImportedFiles.OrderBy(row => row.ImportBatchId).Select(row => row.ImportBatchId).ToListAsync()
        );
    }

    [Fact]
    public async Task Only_what_runs_is_interrupted_and_what_can_no_longer_run()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11));
        await sandbox.ImportAsync("annual_reports.csv", Reports);
        await BeginAsync(sandbox, sandbox.File("annual_reports.csv", Reports + "\n"));
        await using var register = sandbox.Open();

        Assert.Empty(await new BatchStarter(TimeProvider.System).InterruptAsync(register, null));
        Assert.Empty(await new BatchStarter(TimeProvider.System).InterruptAsync(register, 1));
        Assert.Equal([2], await new BatchStarter(TimeProvider.System).InterruptAsync(register, 2));
        await BeginAsync(sandbox, sandbox.File("annual_reports.csv", Reports + "\n\n"));
        Assert.Equal([3], await new BatchStarter(new DayAfterTomorrow()).InterruptAsync(register, null));

        Assert.Equal(
            [ImportOutcome.Accepted, ImportOutcome.Interrupted, ImportOutcome.Interrupted],
            await register.ImportBatches.OrderBy(batch => batch.Id).Select(batch => batch.Outcome).ToListAsync()
        );
        await Assert.ThrowsAsync<RollbackRefused>(() => sandbox.TakeBackAsync(2));
    }

    private static async Task<ImportOrder> BeginAsync(ImportSandbox sandbox, params SubmittedFile[] files)
    {
        await using var register = sandbox.Open();
        return await new BatchStarter(TimeProvider.System).BeginAsync(register, ImportSandbox.Order(files));
    }

    private static Task<(int, ImportOutcome)> OutcomeAsync(Storage.Register.RegisterContext register) =>
        register.ImportBatches.Select(batch => ValueTuple.Create(batch.Id, batch.Outcome)).SingleAsync();

    private sealed class DayAfterTomorrow : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromDays(2);
    }
}
