using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Bulk;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Api.Documents;
using CollectiveEconomy.Api.Evaluations;
using CollectiveEconomy.Api.Imports;
using CollectiveEconomy.Api.Official;
using CollectiveEconomy.Api.Outcomes;
using CollectiveEconomy.Api.Quality;
using CollectiveEconomy.Api.Register;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Api.Replicas;
using CollectiveEconomy.Api.Reports;
using CollectiveEconomy.Api.Sdmx;
using CollectiveEconomy.Api.Versions;
using CollectiveEconomy.Api.Webhooks;
using CollectiveEconomy.Engine;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Storage.Register;
using GraphQL.Validation;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>Registers what resolvers ask for.</summary>
internal static class PlatformServices
{
    public static IServiceCollection AddPlatform(
        this IServiceCollection services,
        PlatformSettings settings,
        IConfiguration configuration
    ) =>
        services
            .AddRegister(settings.Register)
            .AddReleases(settings, configuration)
            .AddSingleton(settings)
            .AddImports(configuration)
            .AddData(configuration)
            .AddSingleton<RegisterOrigin>()
            .AddSingleton<ITableResponder, DocumentTables>()
            .AddSdmx()
            .AddWebhooks(settings.Folder, configuration)
            .AddSingleton<ReportFiles>()
            .AddSingleton<EvaluationCitations>()
            .AddSingleton<BulkFiles>()
            .AddSingleton(provider => AreaDirectory.Read(provider.GetRequiredService<IDbContextFactory<RegisterContext>>()))
            .AddSingleton(provider => CodelistDirectory.Read(provider.GetRequiredService<IDbContextFactory<RegisterContext>>()))
            .AddSingleton(provider => OutcomeIndicatorDirectory.Read(provider.GetRequiredService<IDbContextFactory<RegisterContext>>()))
            .AddSingleton<RegisterCodes>()
            .AddSingleton<IValidationRule, NotCollectedRule>()
            .AddSingleton<OfficialDefinitions>()
            .AddSingleton<OfficialFigureReader>()
            .AddHttpContextAccessor()
            .AddScoped<RequestLanguage>()
            .AddScoped<Sublists>()
            .AddSingleton(settings.Secret)
            .AddSingleton(new Deadline(settings.Deadline))
            .AddSingleton<Cursors>()
            .AddSingleton<CellCursors>()
            .AddSingleton<CursorPaging>()
            .AddSingleton<BuildVersion>()
            .AddSingleton<ReferenceVersion>()
            .AddSingleton<RegisterVersion>()
            .AddSingleton<RegisterState>()
            .AddScoped<IDataVersions, DataVersions>()
            .AddReplicas(configuration)
            .AddResponseCache(configuration)
            .AddAccess(configuration)
            .AddAccessAudit(settings.Folder, settings.Secret, configuration)
            .AddEngine<PlatformSchema>(configuration);
}
