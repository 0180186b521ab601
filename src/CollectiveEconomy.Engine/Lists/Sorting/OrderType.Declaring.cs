using System.Linq.Expressions;
using CollectiveEconomy.Storage.Register;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <content>The ways to declare a key. Each gives back what can be told further of it, such as the role that it needs.</content>
public abstract partial class OrderType<T>
    where T : class
{
    /// <summary>Declares a value of the rows themselves.</summary>
    /// <typeparam name="TKey">Its type. Where it can be null, null comes first.</typeparam>
    /// <param name="name">Name of the key.</param>
    /// <param name="property">The value.</param>
    /// <param name="description">What the value is.</param>
    protected EnumValueDefinition Value<TKey>(string name, Expression<Func<T, TKey>> property, string description)
    {
        var key = new SortKey<T, TKey>(property);
        return Add(name, description, key, key);
    }

    /// <summary>Declares a value of the rows that is not always known; rows without come last, whichever way.</summary>
    /// <typeparam name="TKey">Its type.</typeparam>
    /// <param name="name">Name of the key.</param>
    /// <param name="property">The value.</param>
    /// <param name="description">What the value is, without a full stop.</param>
    /// <param name="unknown">Which rows come last.</param>
    protected EnumValueDefinition Known<TKey>(
        string name,
        Expression<Func<T, TKey?>> property,
        string description,
        string unknown = "those of which it is not known"
    )
        where TKey : struct
    {
        var (ascending, descending) = NullsLast.Of(property);
        return Add(name, $"{description}; {unknown} come last.", ascending, descending);
    }

    /// <summary>Declares a choice; its members come in the order in which they are declared, not in that of their names.</summary>
    /// <typeparam name="TChoice">The choice.</typeparam>
    /// <param name="name">Name of the key.</param>
    /// <param name="property">The choice.</param>
    /// <param name="description">What the choice is.</param>
    protected EnumValueDefinition Choice<TChoice>(string name, Expression<Func<T, TChoice>> property, string description)
        where TChoice : struct, Enum
    {
        var members = Enum.GetValues<TChoice>();
        Expression place = Expression.Constant(members.Length);
        for (var member = members.Length - 1; member >= 0; member--)
            place = Expression.Condition(
                Expression.Equal(property.Body, Expression.Constant(members[member])),
                Expression.Constant(member),
                place
            );
        return Value(name, Expression.Lambda<Func<T, int>>(place, property.Parameters), description);
    }

    /// <summary>Declares the code of the row to which a row refers; those that refer to none come first.</summary>
    /// <param name="name">Name of the key.</param>
    /// <param name="code">The code, in queries of a register.</param>
    /// <param name="description">Whose code it is.</param>
    protected EnumValueDefinition CodeOf(
        string name,
        Func<RegisterContext, Expression<Func<T, IQueryable<string>>>> code,
        string description
    )
    {
        var key = new SortKey<T, string?>((rows, register) => rows.With(code(register), found => found));
        return Add(name, description, key, key);
    }
}
