using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Filter by whole numbers.</summary>
public sealed class IntFilterType() : ComparisonsType<IntGraphType>("IntFilter", "Filter by whole numbers.", isOrdered: true);
