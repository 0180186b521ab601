using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Filter by codes.</summary>
public sealed class CodeFilterType() : ComparisonsType<StringGraphType>("CodeFilter", "Filter by codes.");
