using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Which decimal numbers are wanted.</summary>
public sealed class DecimalFilterType()
    : ComparisonsType<DecimalGraphType>("DecimalFilter", "Which decimal numbers are wanted.", isOrdered: true);
