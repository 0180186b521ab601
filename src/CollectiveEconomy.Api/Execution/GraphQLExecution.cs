using System.Reflection;
using System.Text.Encodings.Web;
using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Documents;
using CollectiveEconomy.Api.Limits;
using CollectiveEconomy.Api.Persisted;
using CollectiveEconomy.Api.Transport;
using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Execution;

/// <summary>Registers everything between the endpoint and the resolvers.</summary>
public static class GraphQLExecution
{
    /// <summary>Adds a schema with limits, cost, cache, safe errors and batch loaders; the assembly of the schema holds the slices.</summary>
    /// <typeparam name="TSchema">The schema, for instance a <see cref="SlicedSchema"/>.</typeparam>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Holds the section <c>Limits</c>.</param>
    /// <param name="further">What else the host adds: rules, persisted documents, telemetry.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddGraphQLExecution<TSchema>(
        this IServiceCollection services,
        IConfiguration configuration,
        Action<IGraphQLBuilder>? further = null
    )
        where TSchema : class, ISchema
    {
        // Read when the first graph type is built, hence before any is registered.
        GlobalSwitches.EnableReadDescriptionFromXmlDocumentation = true;
        var slices = typeof(TSchema).Assembly;
        services.AddLimits<DocumentLimits>(configuration);
        services.AddLimits<CostLimits>(configuration);
        services.AddLimits<ExecutionLimits>(configuration);
        services.AddLimits<RequestLimits>(configuration);
        services.AddLimits<RateLimits>(configuration);
        services.AddPersistedDocuments(configuration);
        services.AddLoaders(slices);
        services.AddCallerAccess();
        services.TryAddSingleton(new QueryRoot(slices));
        services.TryAddSingleton(new MutationRoot(slices));
        services.TryAddSingleton<FailureLog>();
        services.TryAddSingleton<ResponseWriter>();
        services.TryAddSingleton<RequestReader>();
        services.TryAddSingleton<RequestExecution>();
        services.TryAddSingleton<RunningOperations>();
        services.TryAddSingleton<IDocumentBuilder, BoundedDocumentBuilder>();
        services.TryAddSingleton<PreparedOperations>();
        services.TryAddSingleton<IDocumentValidator, OperationValidator>();
        return services.AddGraphQL(graphql =>
        {
            graphql
                .AddSchema<TSchema>()
                .AddGraphTypes(slices)
                .AddClrTypeMappings(slices)
                .AddAutoClrMappings()
                .AddSystemTextJson(json =>
                {
                    json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
                    json.Converters.Add(new ExecutionResultConverter());
                })
                .AddErrorInfoProvider<SafeErrors>()
                .AddValidationRule<SupportedOperationKinds>()
                .AddValidationRule<EnumValueSuggestions>()
                .AddRoles()
                .AddValidationRule<CostRule>(useForCachedDocuments: true)
                .ConfigureExecutionOptions(Bound)
                .ConfigureExecution<DocumentCache>()
                .ConfigureExecution<CostAnswer>()
                .ValidateServices();
            further?.Invoke(graphql);
        });
    }

    private static void Bound(ExecutionOptions options)
    {
        var services = options.RequestServices!;
        options.Timeout = services.GetRequiredService<IOptions<ExecutionLimits>>().Value.Timeout;
        options.TimeoutAction = TimeoutAction.ReturnTimeoutError;
        var failures = services.GetRequiredService<FailureLog>();
        options.UnhandledExceptionDelegate = failure =>
        {
            failures.Record(failure);
            return Task.CompletedTask;
        };
    }

    private static void AddLimits<TLimits>(this IServiceCollection services, IConfiguration configuration)
        where TLimits : class =>
        services.AddOptions<TLimits>().Bind(configuration.GetSection("Limits")).ValidateDataAnnotations().ValidateOnStart();

    private static void AddLoaders(this IServiceCollection services, Assembly slices)
    {
        foreach (var loader in slices.GetTypes().Where(type => type is { IsAbstract: false, IsGenericType: false } && IsLoader(type)))
            services.TryAddScoped(loader);
    }

    private static bool IsLoader(Type type) =>
        type.BaseType is { } parent
        && ((parent.IsGenericType && parent.GetGenericTypeDefinition() == typeof(BatchLoader<,>)) || IsLoader(parent));
}
