using System.Diagnostics.Metrics;
using CollectiveEconomy.Api.Telemetry;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access.Audit;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Access;

/// <summary>
/// Records every request of a caller whom exact figures or records answer: before it is answered, and what came of it. What can't be recorded is
/// refused.
/// </summary>
/// <param name="log">The log of access.</param>
/// <param name="settings">Whether what can't be recorded is refused.</param>
/// <param name="clock">Tells when.</param>
/// <param name="writer">Writes refusals.</param>
/// <param name="ofHost">Told when a record is missing.</param>
internal sealed class AccessAudit(
    AccessLog log,
    IOptions<AuditSettings> settings,
    TimeProvider clock,
    ResponseWriter writer,
    ILogger<AccessAudit> ofHost
)
{
    private static readonly Counter<long> Failures = new Meter(PlatformMeter.Name).CreateCounter<long>(
        "ceco.audit.failures",
        description: "Records that are missing in the log of access as it could not be written."
    );

    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(30);

    /// <summary>Answers a request between two records.</summary>
    public async Task PassAsync(HttpContext http, CallerAccess caller, RequestDelegate next)
    {
        var record = new AccessRecord
        {
            At = clock.GetUtcNow(),
            Key = caller.KeyId ?? "",
            Who = http.User.FindFirst(CallerClaims.Name)?.Value ?? "",
            Role = caller.Role.ToString().ToUpperInvariant(),
            Route = RouteOf(http),
        };
        long? begun = null;
        try
        {
            begun = await log.AppendAsync(record);
        }
        catch (AccessLogUnwritable failure)
        {
            Failures.Add(1);
            ofHost.LogError(failure, "{Sentence}", failure.Text.En);
            if (settings.Value.Required)
            {
                await RefuseAsync(http, failure);
                return;
            }
        }

        var audited = new AuditedRequest();
        http.Features.Set(audited);
        var isFailed = true;
        try
        {
            await next(http);
            isFailed = false;
        }
        finally
        {
            // Nobody waits for it: that the request began is recorded.
            _ = NoteAsync(
                record with
                {
                    At = clock.GetUtcNow(),
                    Of = begun,
                    Operation = audited.Operation,
                    Status = isFailed ? StatusCodes.Status500InternalServerError : http.Response.StatusCode,
                    Rows = audited.Rows,
                }
            );
        }
    }

    private static string RouteOf(HttpContext http) =>
        $"{http.Request.Method} {(http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "other"}";

    private async Task NoteAsync(AccessRecord record)
    {
        try
        {
            await log.NoteAsync(record);
        }
        catch (Exception failure)
        {
            Failures.Add(1);
            ofHost.LogError(failure, "What came of request {Request} is missing in the log of access.", record.Of);
        }
    }

    private Task RefuseAsync(HttpContext http, AccessLogUnwritable failure) =>
        writer.RefuseAsync(http, new RequestRefused(AuditErrorCodes.AuditUnavailable, failure.Text) { RetryAfter = Wait });
}
