using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Which whole numbers are wanted.</summary>
public sealed class IntFilterType() : ComparisonsType<IntGraphType>("IntFilter", "Which whole numbers are wanted.", isOrdered: true);
