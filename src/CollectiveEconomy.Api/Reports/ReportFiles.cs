using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Formats.Reports;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Reports;

/// <summary>Sends reports, written whole before they are sent.</summary>
/// <param name="spool">Where they wait.</param>
/// <param name="running">Bounds how many run at once.</param>
/// <param name="limits">Bounds how long one runs.</param>
internal sealed class ReportFiles(Spool spool, RunningOperations running, IOptions<ExecutionLimits> limits)
{
    /// <summary>Sends a report.</summary>
    /// <param name="file">The report.</param>
    /// <param name="version">The state of what shapes its bytes besides the release.</param>
    public async Task<IResult> SendAsync(ReportFile file, string version)
    {
        var key = file.KeyFor(version);
        var stream = await spool.OpenAsync(
            key,
            async stream =>
            {
                using var time = new CancellationTokenSource(limits.Value.Timeout);
                var report = await running.RunAsync(() => Task.FromResult(file.Answer(time.Token)), time.Token);
                await ReportWorkbook.WriteAsync(report, stream, time.Token);
            }
        );
        return Results.File(
            stream,
            ReportWorkbook.MediaType,
            file.FileName,
            file.Release.Release.PublishedAt,
            new EntityTagHeaderValue($"\"{key[..32]}\""),
            enableRangeProcessing: true
        );
    }
}
