using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Engine.Tests.Sample;

public sealed class SampleSchema(IServiceProvider services, QueryRoot query, MutationRoot mutation)
    : SlicedSchema(services, query, mutation);
