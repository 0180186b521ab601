using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Caching;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Api.Imports;
using CollectiveEconomy.Api.Languages;
using CollectiveEconomy.Api.Nodes;
using CollectiveEconomy.Api.Official;
using CollectiveEconomy.Api.Outcomes;
using CollectiveEconomy.Api.Paging;
using CollectiveEconomy.Api.Quality;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Storage.Register;
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
            .AddSingleton(provider => AreaDirectory.Read(provider.GetRequiredService<IDbContextFactory<RegisterContext>>()))
            .AddSingleton(provider => CodelistDirectory.Read(provider.GetRequiredService<IDbContextFactory<RegisterContext>>()))
            .AddSingleton(provider => OutcomeIndicatorDirectory.Read(provider.GetRequiredService<IDbContextFactory<RegisterContext>>()))
            .AddSingleton<RegisterCodes>()
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
            .AddNodeSources()
            .AddSingleton<BuildVersion>()
            .AddSingleton<ReferenceVersion>()
            .AddSingleton<RegisterVersion>()
            .AddSingleton<RegisterState>()
            .AddScoped<IDataVersions, DataVersions>()
            .AddAnswerCaching(configuration)
            .AddAccess(configuration)
            .AddGraphQLExecution<PlatformSchema>(configuration);

    private static IServiceCollection AddNodeSources(this IServiceCollection services)
    {
        foreach (
            var source in typeof(INodeSource)
                .Assembly.GetTypes()
                .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(INodeSource)))
        )
            services.AddScoped(typeof(INodeSource), source);
        return services;
    }
}
