using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>Tells of health in plain text: the worst state, then a line for each check that is not healthy.</summary>
internal static class HealthText
{
    public static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        var lines = report
            .Entries.Where(entry => entry.Value.Status != HealthStatus.Healthy)
            .Select(entry => $"{entry.Key}: {entry.Value.Description}")
            .Prepend(report.Status.ToString());
        return http.Response.WriteAsync(string.Join('\n', lines), http.RequestAborted);
    }
}
