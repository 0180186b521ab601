using System.Text.RegularExpressions;
using CollectiveEconomy.Api.Telemetry;
using CollectiveEconomy.Api.Tests.Contract;
using CollectiveEconomy.Api.Tests.Imports;
using CollectiveEconomy.Api.Tests.Releases;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Telemetry;

/// <summary>What Prometheus reads, and that dashboard and alerts name nothing else.</summary>
[Collection(nameof(TelemetryCollection))]
public sealed partial class MetricsTests
{
    private static readonly string Stored = Path.Combine(Repository.Root, "schema", "operations", "targets-and-actuals.graphql");

    [Fact]
    public async Task Every_metric_of_the_dashboard_and_of_the_alerts_exists()
    {
        await using var host = await ImportHost.StartAsync(ExportedTelemetry.Settings);
        await AskOfEverythingAsync(host);
        var given = Names()
            .Matches(await ExportedTelemetry.ScrapeAsync(host.Host.Services))
            .Select(name => name.Groups[1].Value)
            .ToHashSet();

        foreach (var file in new[] { "dashboard.json", "alerts.yml" })
        {
            var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "ops", "telemetry", file));
            var named = Named().Matches(text).Select(name => name.Value).Distinct().ToList();
            Assert.NotEmpty(named);
            // It is counted only where a disk is full.
            Assert.Empty(named.Except(given).Except(["ceco_audit_failures_total"]));
        }
    }

    [Fact]
    public async Task Stored_operations_are_told_apart_by_name_and_no_other()
    {
        await using var host = await ReleaseHost.StartAsync(await Histories.One(), ExportedTelemetry.Settings);
        var text = await File.ReadAllTextAsync(Stored);
        await host.AskAsync(text);
        await host.AskAsync(text);
        for (var times = 0; times < 2; times++)
            await host.AskAsync("{ statistics { release { id } } }");
        for (var name = 0; name < 20; name++)
            await host.AskAsync($"query Invented{name} {{ __typename }}");

        var given = await ExportedTelemetry.ScrapeAsync(host.Services);
        Assert.Matches("ceco_operation_duration_seconds_count\\{[^}]*operation=\"targets-and-actuals\"[^}]*\\} 2", given);
        Assert.Matches("ceco_operation_duration_seconds_count\\{[^}]*operation=\"other\"", given);
        Assert.DoesNotContain("Invented", given, StringComparison.Ordinal);
        Assert.Matches("ceco_response_cache_total\\{[^}]*result=\"hit\"", given);
    }

    [Fact]
    public async Task Metrics_have_a_port_of_their_own_that_leads_to_nothing_else_and_the_platform_has_none()
    {
        await using var host = await ReleaseHost.StartAsync(await Histories.None(), ExportedTelemetry.Settings);
        var address = host.Services.GetRequiredService<PrometheusEndpoint>().Address!;
        Assert.StartsWith("http://127.0.0.1:", address, StringComparison.Ordinal);
        using var metrics = new HttpClient { BaseAddress = new Uri(address) };

        Assert.Equal(404, (int)(await metrics.GetAsync("/graphql?query={__typename}")).StatusCode);
        Assert.Equal(404, (int)(await host.Http.GetAsync("/metrics")).StatusCode);
    }

    private static async Task AskOfEverythingAsync(ImportHost host)
    {
        await host.ImportAsync("?table=annual_reports", "cooperative,year,members\nHTX-1,2022,10\n");
        await host.Host.PublishAsync();
        await host.Host.LookAsync();
        await host.Host.AskAsync("{ statistics { cooperatives(by: [YEAR]) { cells { year members } } } }");
        await host.Host.AskAsync("{ nothing }");
    }

    [GeneratedRegex(@"^([a-z_]+)(?:\{|\s)", RegexOptions.Multiline)]
    private static partial Regex Names();

    [GeneratedRegex(@"\b(?:ceco|http|dotnet)_[a-z_]+_(?:total|bucket|count|seconds|bytes|damaged)\b")]
    private static partial Regex Named();
}
