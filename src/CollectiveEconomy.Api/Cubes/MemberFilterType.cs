using GraphQL.Types;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>What may be asked of a member of a dimension; read as comparisons by <see cref="QuestionReading"/>.</summary>
/// <typeparam name="TValue">Graph type of a member.</typeparam>
public abstract class MemberFilterType<TValue> : InputObjectGraphType
    where TValue : ScalarGraphType
{
    /// <summary>Declares the comparisons.</summary>
    /// <param name="name">Name of the type.</param>
    /// <param name="description">What its values are.</param>
    /// <param name="isOrdered">Whether greater and less mean something.</param>
    /// <param name="isList">Whether lists of values are of use.</param>
    protected MemberFilterType(string name, string description, bool isOrdered, bool isList)
    {
        Name = name;
        Description = description;
        Field<TValue>("eq").Description("Is this one.");
        if (isList)
        {
            Field<ListGraphType<NonNullGraphType<TValue>>>("in").Description("Is one of these.");
            Field<ListGraphType<NonNullGraphType<TValue>>>("notIn").Description("Is none of these; what is not known is left out.");
        }

        if (isOrdered)
        {
            Field<TValue>("gte").Description("Is this one or a later one.");
            Field<TValue>("lte").Description("Is this one or an earlier one.");
        }
    }
}
