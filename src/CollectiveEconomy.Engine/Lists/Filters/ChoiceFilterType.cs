using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Which members of an enum are wanted.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class ChoiceFilterType<TEnum>()
    : ComparisonsType<EnumerationGraphType<TEnum>>(typeof(TEnum).Name + "Filter", "Which members are wanted.")
    where TEnum : struct, Enum;
