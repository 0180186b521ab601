using System.Linq.Expressions;
using System.Reflection;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>Finds the values of rows to which fields lead: properties, codes, names in a language, and what keys refer to.</summary>
/// <param name="model">The tables of the register and their keys.</param>
/// <param name="language">Language of names.</param>
internal sealed class RowColumns(IModel model, Language language)
{
    private const string Code = "code";

    /// <summary>Types of the values that a column can hold.</summary>
    private static readonly HashSet<Type> Plain =
    [
        typeof(string),
        typeof(int),
        typeof(long),
        typeof(short),
        typeof(decimal),
        typeof(double),
        typeof(bool),
        typeof(DateOnly),
        typeof(DateTimeOffset),
    ];

    /// <summary>The paths of all columns that rows have without looking beyond what they refer to: their own values, and codes of others.</summary>
    /// <param name="row">The graph type of the rows.</param>
    /// <param name="record">Their record.</param>
    public IEnumerable<string> PathsOf(IObjectGraphType row, Type record)
    {
        foreach (var field in row.Fields)
        foreach (var path in PathsOf(field, record))
            if (Find(row, record, path) is not null)
                yield return path;
    }

    /// <summary>The column to which fields lead; null where they lead to none.</summary>
    /// <param name="row">The graph type of the rows.</param>
    /// <param name="record">Their record.</param>
    /// <param name="path">The fields, with points between them.</param>
    public ListColumn? Find(IObjectGraphType row, Type record, string path)
    {
        var one = Expression.Parameter(record, "row");
        return Find(row, one, path.Split('.')) is { } value
            ? new ListColumn(path, Nullable.GetUnderlyingType(value.Type) ?? value.Type, Expression.Lambda(value, one))
            : null;
    }

    private IEnumerable<string> PathsOf(FieldType field, Type record) =>
        field.ResolvedType!.GetNamedType() is not IObjectGraphType type ? [field.Name]
        : type.Fields.Find(Code) is not null ? [$"{field.Name}.{Code}"]
        : Referred(model.FindEntityType(record), field) is null && !IsList(field.ResolvedType!)
            ? type.Fields.SelectMany(part => PathsOf(part, record)).Select(path => $"{field.Name}.{path}")
        : [];

    private Expression? Find(IObjectGraphType type, Expression of, ReadOnlySpan<string> path)
    {
        if (type.Fields.Find(path[0]) is not { } field)
            return null;
        var rest = path[1..];
        if (field.ResolvedType!.GetNamedType() is not IObjectGraphType inner)
            return rest.Length == 0 && !IsKey(field) ? Own(of, field.Name) ?? Named(of, field.Name) : null;
        if (rest.Length == 0 || IsList(field.ResolvedType!))
            return null;
        if (Referred(model.FindEntityType(of.Type), field) is { } key)
            return Through(key, of, inner, rest);
        // The entry of a codelist, of which the row holds the code.
        if (rest is [Code] && Own(of, field.Name) is { } code && code.Type == typeof(string))
            return code;
        // An object that only gathers values of the row.
        return model.FindEntityType(ClrTypeOf(inner) ?? typeof(object)) is null ? Find(inner, of, rest) : null;
    }

    // A value of what the row refers to, null where it refers to nothing.
    private Expression? Through(IForeignKey key, Expression of, IObjectGraphType type, ReadOnlySpan<string> rest)
    {
        var referred = new ReferredRow(key, of);
        return Find(type, referred, rest) switch
        {
            null => null,
            // The row that refers holds it itself.
            var value when referred.IsKey(value) => referred.Own,
            var value when value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null => Expression.Convert(
                value,
                typeof(Nullable<>).MakeGenericType(value.Type)
            ),
            var value => value,
        };
    }

    // A property by the name of its field.
    private static MemberExpression? Own(Expression of, string field) =>
        PropertyOf(of.Type, field.ToPascalCase()) is { } property && IsPlain(property.PropertyType)
            ? Expression.Property(of, property)
            : null;

    // A text in both languages; Vietnamese where there is none in the other.
    private Expression? Named(Expression of, string field)
    {
        if (
            PropertyOf(of.Type, field.ToPascalCase() + "Vi") is not { } vi
            || PropertyOf(of.Type, field.ToPascalCase() + "En") is not { } en
        )
            return null;
        var inVi = Expression.Property(of, vi);
        return language == Language.Vi ? inVi : Expression.Coalesce(Expression.Property(of, en), inVi);
    }

    private static PropertyInfo? PropertyOf(Type record, string name) =>
        record.GetProperty(name, BindingFlags.Public | BindingFlags.Instance);

    private static bool IsPlain(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain.IsEnum || Plain.Contains(plain));

    // Global identifiers are no values of a row, but made for pages.
    private static bool IsKey(FieldType field) => field.ResolvedType!.GetNamedType() is IdGraphType;

    private static bool IsList(IGraphType type) => (type is NonNullGraphType some ? some.ResolvedType : type) is ListGraphType;

    // The key that refers to what a field gives: the only one to that table, or the one that bears the name of the field.
    private static IForeignKey? Referred(IEntityType? entity, FieldType field)
    {
        if (entity is null || ClrTypeOf(field.ResolvedType!.GetNamedType()) is not { } type)
            return null;
        var keys = entity.GetForeignKeys().Where(key => key.PrincipalEntityType.ClrType == type && key.Properties.Count == 1).ToList();
        return keys.Count == 1
            ? keys[0]
            : keys.SingleOrDefault(key => key.Properties[0].Name.StartsWith(field.Name.ToPascalCase(), StringComparison.Ordinal));
    }

    private static Type? ClrTypeOf(IGraphType type)
    {
        for (var of = type.GetType(); of is not null; of = of.BaseType)
            if (of.GenericTypeArguments is [var record] && typeof(IObjectGraphType).IsAssignableFrom(of))
                return record;
        return null;
    }
}
