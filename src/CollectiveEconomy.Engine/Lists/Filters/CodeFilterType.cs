using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Which codes are wanted.</summary>
public sealed class CodeFilterType() : ComparisonsType<StringGraphType>("CodeFilter", "Which codes are wanted.");
