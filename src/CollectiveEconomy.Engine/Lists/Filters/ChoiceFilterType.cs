using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Filter by members of an enum.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class ChoiceFilterType<TEnum>()
    : ComparisonsType<EnumerationGraphType<TEnum>>(typeof(TEnum).Name + "Filter", "Filter by members.")
    where TEnum : struct, Enum;
