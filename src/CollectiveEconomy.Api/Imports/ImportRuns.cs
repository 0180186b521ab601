using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Imports on the host, as the command line does. A submission is kept in the register before it runs, so that a kill leaves no riddle.</summary>
/// <param name="whole">The register.</param>
/// <param name="limits">Bounds of a submission.</param>
/// <param name="clock">Tells when.</param>
/// <param name="life">Stops an import when the host stops; who hangs up does not.</param>
/// <param name="log">Told who imported what: the key's id, which names no person.</param>
internal sealed class ImportRuns(
    WholeRegister whole,
    IOptions<SubmissionLimits> limits,
    TimeProvider clock,
    IHostApplicationLifetime life,
    ILogger<ImportRuns> log
)
{
    private readonly Importer _importing = new(clock, new ImportLimits { FileBytes = limits.Value.ImportBytes });
    private readonly BatchStarter _beginning = new(clock);
    private (int Id, ImportProgress Progress)? _at;

    /// <summary>The import that runs; done when none does.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>How far an import has come; null unless it runs here.</summary>
    public ImportProgress? ProgressOf(int id) => _at is { } at && at.Id == id ? at.Progress : null;

    /// <summary>Tries a submission.</summary>
    public async Task<ImportReport> TryAsync(ImportOrder order, CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, life.ApplicationStopping);
        await using var register = whole.Open();
        return await _importing.ImportAsync(register, order, null, stopping.Token);
    }

    /// <summary>Begins to import a submission, and goes on behind the answer.</summary>
    /// <param name="order">What was handed in.</param>
    /// <param name="folder">Where its files lie; it is closed when the import is done.</param>
    /// <param name="by">Sender.</param>
    /// <exception cref="RegisterBusy">Another process writes to the register, and did not end.</exception>
    public async Task<ImportBatch> BeginAsync(ImportOrder order, UploadFolder folder, CallerAccess by)
    {
        await using var register = whole.Open();
        // Who holds the folder is the only one that runs an import out of it: what it knows of besides was killed.
        await _beginning.InterruptAsync(register, folder.Import.CutShort, life.ApplicationStopping);
        var begun = await _beginning.BeginAsync(register, order, folder.Import.Begin, life.ApplicationStopping);
        Running = Task.Run(() => RunAsync(begun, folder, by), CancellationToken.None);
        return begun.Begun!;
    }

    private async Task RunAsync(ImportOrder order, UploadFolder folder, CallerAccess by)
    {
        var id = order.Begun!.Id;
        using var held = folder;
        try
        {
            var report = await ImportAsync(order);
            folder.Import.End();
            ImportMetrics.Count(report.Outcome);
            log.LogInformation(
                "Key {Key} imported {Import}: {Outcome}, {Rows} rows, {Errors} errors, {Warnings} warnings.",
                by.KeyId,
                id,
                report.Outcome,
                report.Batch!.Rows,
                report.Errors,
                report.Warnings
            );
        }
        catch (Exception failure)
        {
            log.LogError(
                "Import {Import} of key {Key} did not end; nothing of it is in the register. {Failure}",
                id,
                by.KeyId,
                FailureSummary.Of(failure)
            );
            ImportMetrics.Count(ImportOutcome.Interrupted);
            await InterruptAsync(id, folder);
        }
        finally
        {
            _at = null;
        }
    }

    private async Task<ImportReport> ImportAsync(ImportOrder order)
    {
        var progress = new Followed(this, order.Begun!.Id);
        while (true)
            try
            {
                await using var register = whole.Open();
                return await _importing.ImportAsync(register, order, progress, life.ApplicationStopping);
            }
            catch (RegisterBusy)
            {
                // The command line imports meanwhile; each try waits long.
                life.ApplicationStopping.ThrowIfCancellationRequested();
            }
    }

    private async Task InterruptAsync(int id, UploadFolder folder)
    {
        try
        {
            await using var register = whole.Open();
            await _beginning.InterruptAsync(register, id);
            folder.Import.End();
        }
        catch (Exception failure)
        {
            log.LogError(
                "That import {Import} did not end can't be kept; the next start keeps it. {Failure}",
                id,
                FailureSummary.Of(failure)
            );
        }
    }

    private sealed class Followed(ImportRuns runs, int id) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => runs._at = (id, value);
    }
}
