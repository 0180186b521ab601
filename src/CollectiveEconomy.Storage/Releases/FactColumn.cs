using System.Reflection;
using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>A column of a release table, derived from a property of the record of its rows.</summary>
/// <param name="Property">The property.</param>
/// <param name="SqlType">Its type in DuckDB and so in Parquet.</param>
/// <param name="JsonType">Its type in a Frictionless Table Schema.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="IsConfidential">Whether the public is given other values, or none.</param>
public sealed record FactColumn(PropertyInfo Property, string SqlType, string JsonType, bool IsNullable, bool IsConfidential)
{
    /// <summary>Name of the column.</summary>
    public string Name => Property.Name;

    /// <summary>Whether its values can be added up.</summary>
    public bool IsNumber => JsonType == "integer";

    /// <summary>The columns of a record, in the order of its properties.</summary>
    /// <exception cref="NotSupportedException">A property has a type that no column has.</exception>
    public static IReadOnlyList<FactColumn> Of(Type record)
    {
        var nullability = new NullabilityInfoContext();
        return
        [
            .. record
                .GetProperties()
                .Where(property => property.CanWrite && !property.IsDefined(typeof(NotHeldAttribute)))
                .Select(property => Of(property, nullability.Create(property))),
        ];
    }

    private static FactColumn Of(PropertyInfo property, NullabilityInfo nullability)
    {
        var (sql, json) = (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) switch
        {
            var type when type == typeof(int) => ("INTEGER", "integer"),
            var type when type == typeof(long) => ("BIGINT", "integer"),
            var type when type == typeof(bool) => ("BOOLEAN", "boolean"),
            var type when type == typeof(string) => ("VARCHAR", "string"),
            var type when type == typeof(IReadOnlyList<string>) => ("VARCHAR[]", "array"),
            var type => throw new NotSupportedException(
                $"{property.DeclaringType!.Name}.{property.Name} is a {type.Name}, which no column of a release holds."
            ),
        };
        return new FactColumn(
            property,
            sql,
            json,
            nullability.ReadState == NullabilityState.Nullable,
            property.IsDefined(typeof(ConfidentialAttribute))
        );
    }
}
