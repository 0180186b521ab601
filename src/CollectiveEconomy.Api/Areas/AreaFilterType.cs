using CollectiveEconomy.Statistics.Areas;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Which provinces or regions are wanted.</summary>
internal sealed class AreaFilterType : InputObjectGraphType
{
    /// <summary>Declares the comparisons, and the area set of their codes.</summary>
    public AreaFilterType()
    {
        Name = "AreaFilter";
        Description = "Filter; all given conditions must hold. A request uses one area set.";
        Field<NonNullGraphType<AreaSetType>>("areas").DefaultValue(AreaSet.Areas2025).Description("The area set of the codes.");
        Field<StringGraphType>("eq").Description("Is this one.");
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("in").Description("Is one of these.");
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("notIn").Description("Is none of these; excludes nulls.");
    }
}
