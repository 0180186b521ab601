using GraphQL.Types;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>Which amounts are wanted.</summary>
public sealed class LongFilterType() : ComparisonsType<LongGraphType>("LongFilter", "Which amounts are wanted.", isOrdered: true);
