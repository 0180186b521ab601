using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Which amounts are wanted.</summary>
public sealed class LongFilterType() : ComparisonsType<LongGraphType>("LongFilter", "Which amounts are wanted.", isOrdered: true);
