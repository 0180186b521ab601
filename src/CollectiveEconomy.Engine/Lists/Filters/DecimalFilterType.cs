using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Filter by decimal numbers.</summary>
public sealed class DecimalFilterType() : ComparisonsType<DecimalGraphType>("DecimalFilter", "Filter by decimal numbers.", isOrdered: true);
