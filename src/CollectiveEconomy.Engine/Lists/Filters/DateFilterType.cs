using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Which days are wanted.</summary>
public sealed class DateFilterType() : ComparisonsType<DateOnlyGraphType>("DateFilter", "Which days are wanted.", isOrdered: true);
