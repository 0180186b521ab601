using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Bulk;
using CollectiveEconomy.Api.Catalogue;
using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Dashboard;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Api.Evaluations;
using CollectiveEconomy.Api.Feeds;
using CollectiveEconomy.Api.Imports;
using CollectiveEconomy.Api.Methods;
using CollectiveEconomy.Api.Microdata;
using CollectiveEconomy.Api.Register;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Api.Replicas;
using CollectiveEconomy.Api.Reports;
using CollectiveEconomy.Api.Sdmx;
using CollectiveEconomy.Api.Templates;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Register;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>The host: everything it needs is there before it listens, but the current release, which is loaded then.</summary>
internal static class PlatformHost
{
    /// <summary>Where it listens unless the configuration says otherwise.</summary>
    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>Starts the host.</summary>
    /// <param name="args">Command-line arguments; they take precedence over environment variables and <c>appsettings.json</c>.</param>
    /// <param name="clock">Tells the time; the system's when null.</param>
    /// <param name="more">Adds services of whoever starts it, such as exporters of a test; nothing when null.</param>
    /// <exception cref="Storage.StartRefused">The configuration or the register forbids it; nothing was overwritten.</exception>
    /// <exception cref="Storage.Releases.ReleaseDamaged">No release can be used.</exception>
    public static async Task<WebApplication> StartAsync(string[] args, TimeProvider? clock = null, Action<IServiceCollection>? more = null)
    {
        // Settings and pages lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var settings = PlatformSettings.Read(builder.Configuration);
        if (!RuntimeEnvironment.IsProduction(builder.Configuration))
            settings.Folder.Create();
        TrustedProxies.RefuseTrustInAll(builder.Configuration);
        settings = settings with { Register = settings.Register.ReadOnlyIfItsDiskIs() };
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
            builder.WebHost.UseUrls(DefaultAddress);
        clock ??= TimeProvider.System;
        await FirstStart.PrepareAsync(
            settings,
            clock,
            RuntimeEnvironment.IsProduction(builder.Configuration),
            new ConsoleProgress(TerminalLanguage.Of(Environment.GetEnvironmentVariable))
        );
        // Beside what takes as long; its sentence comes before whatever fails because the register is another one.
        var check = Task.Run(() => RegisterCheck.RefuseOtherAsync(settings.Register));
        try
        {
            builder.Services.AddSingleton(clock);
            builder.Services.AddPlatform(settings, builder.Configuration).AddWeb(builder.Configuration).AddTelemetry(builder.Configuration);
            more?.Invoke(builder.Services);
            var host = builder.Build();
            Map(host);
            await StartAsync(host, check);
            Banner.Print(host, settings);
            return host;
        }
        finally
        {
            // A host that is refused leaves nothing behind that still reads its data.
            await EndOf(check);
        }
    }

    private static async Task StartAsync(WebApplication host, Task check)
    {
        var warmth = Task.CompletedTask;
        try
        {
            await host.Services.CheckReplicasAsync();
            warmth = WarmUpAsync(host.Services, check);
            await check;
            await warmth;
            await host.StartAsync();
            // Not before: it would take the processors from what listening waits for.
            host.Services.GetRequiredService<ReleaseCatalogue>().BeginLoading();
        }
        catch
        {
            await EndOf(warmth);
            await host.DisposeAsync();
            throw;
        }
    }

    // However it ends: who started it is told what came first.
    private static Task EndOf(Task task) =>
        task.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);

    private static void Map(WebApplication host)
    {
        host.UseWeb();
        host.MapGraphQL("/graphql");
        host.MapReleases();
        host.MapImports();
        host.MapTemplates();
        host.MapCitations();
        host.MapEvaluations();
        host.MapData();
        host.MapMicrodata();
        host.MapRegister();
        host.MapSdmx();
        host.MapReports();
        host.MapFeeds();
        host.MapBulk();
        host.MapCatalogue();
        host.MapMethods();
        host.MapEmbed();
    }

    /// <summary>Builds the schema and looks for the releases, side by side, so that a fault shows now.</summary>
    private static Task WarmUpAsync(IServiceProvider services, Task check) =>
        Task.WhenAll(
            Task.Run(() => services.GetRequiredService<ISchema>().Initialize()),
            ReadAsync(services, check),
            Task.Run(async () =>
            {
                await services.GetRequiredService<ReleaseFetch>().TryAsync(CancellationToken.None);
                await services.GetRequiredService<ReleaseCatalogue>().OpenAsync();
            })
        );

    // The check builds the model of the register. To wait for that in a thread would leave none to others: there are as many as processors.
    private static async Task ReadAsync(IServiceProvider services, Task check)
    {
        await EndOf(check);
        services.GetRequiredService<AreaDirectory>();
        services.GetRequiredService<CodelistDirectory>();
        services.GetRequiredService<Cursors>();
    }
}
