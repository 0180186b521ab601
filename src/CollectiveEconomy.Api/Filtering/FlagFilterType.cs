using GraphQL.Types;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>Whether yes or no is wanted.</summary>
public sealed class FlagFilterType() : ComparisonsType<BooleanGraphType>("FlagFilter", "Whether yes or no is wanted.", isList: false);
