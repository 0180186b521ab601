using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Filter by amounts.</summary>
public sealed class LongFilterType() : ComparisonsType<LongGraphType>("LongFilter", "Filter by amounts.", isOrdered: true);
