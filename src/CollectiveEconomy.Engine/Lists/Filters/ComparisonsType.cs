using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>What may be asked of a value: one vocabulary for the register and for cubes. All given comparisons must hold; null satisfies none.</summary>
/// <typeparam name="TValue">Graph type of the value.</typeparam>
public abstract class ComparisonsType<TValue> : ConditionsType
    where TValue : ScalarGraphType
{
    /// <summary>Declares the comparisons.</summary>
    /// <param name="name">Name of the type.</param>
    /// <param name="description">What its values are.</param>
    /// <param name="isList">Whether lists of values are of use.</param>
    /// <param name="isOrdered">Whether greater and less mean something.</param>
    protected ComparisonsType(string name, string description, bool isList = true, bool isOrdered = false)
    {
        Name = name;
        Description = $"{description} All given comparisons must hold; a value that is null satisfies none. {NullIsRefused}";
        Field<TValue>("eq").Description("Equals this value.");
        if (isList)
        {
            Field<ListGraphType<NonNullGraphType<TValue>>>("in").Description("Equals one of these values.");
            Field<ListGraphType<NonNullGraphType<TValue>>>("notIn").Description("Equals none of these values; null satisfies none.");
        }

        if (isOrdered)
        {
            Field<TValue>("gte").Description("Greater than or equal to this value, or not before it.");
            Field<TValue>("lte").Description("Less than or equal to this value, or not after it.");
        }
    }
}
