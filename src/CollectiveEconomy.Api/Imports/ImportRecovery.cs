using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Setup;

namespace CollectiveEconomy.Api.Imports;

/// <summary>At the start, clears away what a killed host left; at the end, waits until the import that runs has stopped.</summary>
/// <param name="settings">Where files of submissions lie.</param>
/// <param name="whole">The register.</param>
/// <param name="runs">What runs.</param>
/// <param name="clock">Tells what began too long ago to run still.</param>
/// <param name="log">Told of what was cut short.</param>
internal sealed class ImportRecovery(
    PlatformSettings settings,
    WholeRegister whole,
    ImportRuns runs,
    TimeProvider clock,
    ILogger<ImportRecovery> log
) : IHostedService
{
    // The command line may be writing; that must not keep the host from answering.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await RecoverAsync(CancellationToken.None).WaitAsync(Patience, cancellationToken);
        }
        catch (TimeoutException)
        {
            log.LogWarning("The register is being written; interrupted submissions will be reported later.");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => runs.Running.WaitAsync(cancellationToken);

    private async Task RecoverAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Another host of the same folder may be at it: then nothing was left behind.
            using var folder = Directory.Exists(settings.Folder.Uploads) ? UploadFolder.Open(settings.Folder.Uploads) : null;
            await using var register = whole.Open();
            var cut = await new BatchStarter(clock).InterruptAsync(register, folder?.Import.CutShort, cancellationToken);
            folder?.Import.End();
            if (cut.Count == 0)
                return;
            log.LogWarning("Imports {Imports} were cut short; nothing of them is in the register.", string.Join(", ", cut));
        }
        catch (Exception failure)
            when (failure is SubmissionRefused or IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            log.LogWarning("What is left of earlier imports can't be cleared away: {Reason}", failure.Message);
        }
    }
}
