using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Formats.Reports;

namespace CollectiveEconomy.Api.Reports;

/// <summary>Sends reports, written whole before they are sent.</summary>
/// <param name="files">Sends whole files.</param>
/// <param name="running">Bounds how many run at once.</param>
internal sealed class ReportFiles(SpooledFiles files, RunningOperations running)
{
    /// <summary>Sends a report.</summary>
    /// <param name="file">The report.</param>
    /// <param name="version">The state of what shapes its bytes besides the release.</param>
    public Task<IResult> SendAsync(ReportFile file, string version) =>
        files.SendAsync(
            file.KeyFor(version),
            ReportWorkbook.MediaType,
            file.FileName,
            async (stream, cancellationToken) =>
            {
                var report = await running.RunAsync(() => Task.FromResult(file.Answer(cancellationToken)), cancellationToken);
                await ReportWorkbook.WriteAsync(report, stream, cancellationToken);
            }
        );
}
