using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Filter by days.</summary>
public sealed class DateFilterType() : ComparisonsType<DateOnlyGraphType>("DateFilter", "Filter by days.", isOrdered: true);
