using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Whether yes or no is wanted.</summary>
public sealed class FlagFilterType() : ComparisonsType<BooleanGraphType>("FlagFilter", "Whether yes or no is wanted.", isList: false);
