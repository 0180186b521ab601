using System.Linq.Expressions;
using System.Reflection;
using GraphQL;

namespace CollectiveEconomy.Api.Documents;

/// <summary>Reads a property of a record.</summary>
/// <param name="property">The property.</param>
internal sealed class PropertyReading(PropertyInfo property) : IReading
{
    private readonly Func<object, object?> _read = Compiled(property);

    /// <summary>Whether a property is read so: a text, a number, a date or a member of an enumeration, or none.</summary>
    /// <param name="property">The property.</param>
    public static bool Suits(PropertyInfo property) =>
        (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type
        && (type == typeof(string) || type.IsPrimitive || type.IsEnum || type == typeof(decimal) || type == typeof(DateOnly));

    /// <inheritdoc/>
    public object? Read(object source) => _read(source);

    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(Read(context.Source!));

    private static Func<object, object?> Compiled(PropertyInfo property)
    {
        var source = Expression.Parameter(typeof(object));
        var value = Expression.Property(Expression.Convert(source, property.DeclaringType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), source).Compile();
    }
}
