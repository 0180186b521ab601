using System.Reflection;
using System.Text.Encodings.Web;
using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Engine.Operations.Documents;
using CollectiveEconomy.Engine.Operations.Persisted;
using CollectiveEconomy.Engine.Operations.Tables;
using CollectiveEconomy.Engine.Schema;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Engine;

/// <summary>Registers everything between the endpoint and the resolvers.</summary>
public static class EngineServices
{
    // One list for the process, read whenever a graph type is built.
    static EngineServices() => GlobalSwitches.GlobalAttributes.Add(new DescribedByXmlComments());

    /// <summary>Adds a schema with limits, cost, operation cache, safe errors and data loaders; the assembly of the schema holds the slices.</summary>
    /// <typeparam name="TSchema">The schema, for instance a <see cref="SlicedSchema"/>.</typeparam>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Holds the sections <c>Limits</c> and <c>Operations</c>.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddEngine<TSchema>(this IServiceCollection services, IConfiguration configuration)
        where TSchema : class, ISchema
    {
        var slices = typeof(TSchema).Assembly;
        services.AddSettings<DocumentLimits>(configuration, "Limits");
        services.AddSettings<CostLimits>(configuration, "Limits");
        services.AddSettings<ExecutionLimits>(configuration, "Limits");
        services.AddSettings<RequestLimits>(configuration, "Limits");
        services.AddSettings<RateLimits>(configuration, "Limits");
        services.AddSettings<OperationSettings>(configuration, "Operations");
        services.AddLoaders(typeof(EngineServices).Assembly);
        services.AddLoaders(slices);
        services.TryAddScoped<RequestAccess>();
        services.TryAddScoped(request => request.GetRequiredService<RequestAccess>().Value);
        services.TryAddSingleton(new QueryRoot(typeof(EngineServices).Assembly, slices));
        services.TryAddSingleton(new MutationRoot(slices));
        services.TryAddTransient(typeof(MembersOf<>));
        services.TryAddSingleton<IDocumentBuilder, BoundedDocumentBuilder>();
        services.TryAddSingleton<IDocumentValidator, OperationValidator>();
        services.TryAddSingleton(provider => new StoredDocuments(
            slices,
            provider.GetRequiredService<IOptions<OperationSettings>>(),
            provider.GetRequiredService<IDocumentBuilder>()
        ));
        services.AddHttpContextAccessor();
        services.TryAddSingleton<FailureLog>();
        services.TryAddSingleton<PersistedDocuments>();
        services.TryAddSingleton<OperationCache>();
        services.TryAddSingleton<OperationRules>();
        services.TryAddSingleton<OperationRunner>();
        services.TryAddSingleton<ListTables>();
        services.TryAddSingleton<ResponseSerializer>();
        services.TryAddSingleton<RequestReader>();
        services.TryAddSingleton<RunningOperations>();
        services.TryAddSingleton<ResponseWriter>();
        services.TryAddSingleton<RequestPipeline>();
        return services.AddGraphQL(graphql =>
            graphql
                .AddSchema<TSchema>()
                .AddGraphTypes(typeof(EngineServices).Assembly)
                .AddGraphTypes(slices)
                .AddClrTypeMappings(slices)
                .AddAutoClrMappings()
                .AddGraphTypeMappingProvider<MembersMapping>()
                .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
                .AddErrorInfoProvider<SafeErrors>()
                .AddExecutionStrategy<QueryExecutionStrategy>(OperationType.Query)
                .AddExecutionStrategy<MutationExecutionStrategy>(OperationType.Mutation)
                .ValidateServices()
        );
    }

    private static void AddSettings<TSettings>(this IServiceCollection services, IConfiguration configuration, string section)
        where TSettings : class =>
        services.AddOptions<TSettings>().Bind(configuration.GetSection(section)).ValidateDataAnnotations().ValidateOnStart();

    private static void AddLoaders(this IServiceCollection services, Assembly slices)
    {
        foreach (var loader in slices.GetTypes().Where(type => type is { IsAbstract: false, IsGenericType: false } && IsLoader(type)))
            services.TryAddScoped(loader);
    }

    private static bool IsLoader(Type type) =>
        type.BaseType is { } parent
        && ((parent.IsGenericType && parent.GetGenericTypeDefinition() == typeof(BatchLoader<,>)) || IsLoader(parent));
}
