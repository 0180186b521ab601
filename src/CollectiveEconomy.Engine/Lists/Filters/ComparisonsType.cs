using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>What may be asked of a value: one vocabulary for the register and for cubes. All that is given must hold; what is not known fulfils nothing.</summary>
/// <typeparam name="TValue">Graph type of the value.</typeparam>
public abstract class ComparisonsType<TValue> : InputObjectGraphType
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
        Description = description + " All that is given must hold; what is not known fulfils nothing.";
        Field<TValue>("eq").Description("Is this one.");
        if (isList)
        {
            Field<ListGraphType<NonNullGraphType<TValue>>>("in").Description("Is one of these.");
            Field<ListGraphType<NonNullGraphType<TValue>>>("notIn").Description("Is none of these; what is not known is left out.");
        }

        if (isOrdered)
        {
            Field<TValue>("gte").Description("Is this one or a greater or later one.");
            Field<TValue>("lte").Description("Is this one or a smaller or earlier one.");
        }
    }
}
