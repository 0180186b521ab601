using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Areas;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Filter by provinces or regions.</summary>
internal sealed class AreaFilterType : ConditionsType
{
    /// <summary>Declares the comparisons, and the area set of their codes.</summary>
    public AreaFilterType()
    {
        Name = "AreaFilter";
        Description = $"Filter; all given conditions must hold. A request uses one area set. {NullIsRefused}";
        Field<NonNullGraphType<AreaSetType>>("areas").DefaultValue(AreaSet.Areas2025).Description("The area set of the codes.");
        Field<StringGraphType>("eq").Description("Equals this value.");
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("in").Description("Equals one of these values.");
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("notIn").Description("Equals none of these values; excludes nulls.");
    }
}
