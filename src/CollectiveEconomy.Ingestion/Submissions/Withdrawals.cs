using System.Linq.Expressions;
using System.Reflection;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Finds values of the register that a row takes away.</summary>
internal static class Withdrawals<TRow>
    where TRow : class
{
    private static Func<TRow, TRow, bool>? _any;

    /// <summary>The fields that <paramref name="before"/> has and <paramref name="after"/> has not, with the value that is there.</summary>
    public static IEnumerable<(TableField Field, object Value)> Of(TableSchema schema, TRow before, TRow after)
    {
        if (!(_any ??= Any(schema))(before, after))
            yield break;
        foreach (var field in schema.Fields)
            if (Property(field).GetValue(before) is { } value && Property(field).GetValue(after) is null)
                yield return (field, value);
    }

    /// <summary>Compiled, for it looks at every value of every row.</summary>
    private static Func<TRow, TRow, bool> Any(TableSchema schema)
    {
        var (before, after) = (Expression.Parameter(typeof(TRow)), Expression.Parameter(typeof(TRow)));
        var any = schema
            .Fields.Where(field => !field.Constraints.Required)
            .Select(Property)
            .Where(property => !property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null)
            .Select(property => Expression.AndAlso(IsNull(after, property), Expression.Not(IsNull(before, property))))
            .Aggregate((Expression)Expression.Constant(false), Expression.OrElse);
        return Expression.Lambda<Func<TRow, TRow, bool>>(any, before, after).Compile();
    }

    private static BinaryExpression IsNull(Expression row, PropertyInfo property) =>
        Expression.Equal(Expression.Property(row, property), Expression.Constant(null, property.PropertyType));

    private static PropertyInfo Property(TableField field) => typeof(TRow).GetProperty(field.Property)!;
}
