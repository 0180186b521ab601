using CollectiveEconomy.Api.Execution;

namespace CollectiveEconomy.Api.Tests.Sample;

public sealed class SampleSchema(IServiceProvider services, QueryRoot query, MutationRoot mutation)
    : SlicedSchema(services, query, mutation);
