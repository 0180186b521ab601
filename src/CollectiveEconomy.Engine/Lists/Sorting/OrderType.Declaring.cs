using System.Linq.Expressions;
using CollectiveEconomy.Storage.Register;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <content>The ways to declare a key. Each returns its enumeration value, so that a role can be required for it.</content>
public abstract partial class OrderType<T>
    where T : class
{
    /// <summary>Declares a value of the rows themselves. A null sorts before every value.</summary>
    /// <typeparam name="TKey">Type of the value.</typeparam>
    /// <param name="name">Name of the key.</param>
    /// <param name="property">The value.</param>
    /// <param name="description">What the value is, as a sentence.</param>
    protected EnumValueDefinition Value<TKey>(string name, Expression<Func<T, TKey>> property, string description)
    {
        var key = new SortKey<T, TKey>(property);
        return Computed(name, (_, _) => key, description);
    }

    /// <summary>Declares a value of the rows that can be null; nulls sort last in both directions.</summary>
    /// <typeparam name="TKey">Type of the value.</typeparam>
    /// <param name="name">Name of the key.</param>
    /// <param name="property">The value.</param>
    /// <param name="description">What the value is, as a sentence.</param>
    protected EnumValueDefinition NullsLastValue<TKey>(string name, Expression<Func<T, TKey?>> property, string description)
        where TKey : struct
    {
        var (ascending, descending) = NullsLast.Of(property);
        return Computed(name, (_, isDescending) => isDescending ? descending : ascending, $"{description} Nulls sort last.");
    }

    /// <summary>Declares an enumeration; its members sort in the order in which they are declared.</summary>
    /// <typeparam name="TChoice">The enumeration.</typeparam>
    /// <param name="name">Name of the key.</param>
    /// <param name="property">The value.</param>
    /// <param name="description">What the value is, as a sentence.</param>
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

    /// <summary>Declares the code of the row to which a row refers; a row without a reference sorts before all others.</summary>
    /// <param name="name">Name of the key.</param>
    /// <param name="code">The code, in queries of a register.</param>
    /// <param name="description">Whose code it is, as a sentence.</param>
    protected EnumValueDefinition CodeOf(
        string name,
        Func<RegisterContext, Expression<Func<T, IQueryable<string>>>> code,
        string description
    )
    {
        var key = new SortKey<T, string?>((rows, register) => rows.With(code(register), found => found));
        return Computed(name, (_, _) => key, description);
    }

    /// <summary>Declares a key that depends on the direction or on further fields of the type.</summary>
    /// <param name="name">Name of the key.</param>
    /// <param name="key">Makes the key of the fields that the caller gave and whether the largest value comes first.</param>
    /// <param name="description">What the value is, as a sentence.</param>
    protected EnumValueDefinition Computed(string name, Func<IDictionary<string, object?>, bool, SortKey<T>> key, string description)
    {
        _keys.Add(name, key);
        var value = new EnumValueDefinition(name, name) { Description = description };
        _names.Add(value);
        return value;
    }
}
