using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Filter by yes or no.</summary>
public sealed class FlagFilterType() : ComparisonsType<BooleanGraphType>("FlagFilter", "Filter by yes or no.", isList: false);
