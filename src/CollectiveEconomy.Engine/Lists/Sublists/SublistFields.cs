using CollectiveEconomy.Engine.Lists.Filters;
using GraphQL;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Lists.Sublists;

/// <summary>Declares lists below the root: a line in the constructor of the parent's graph type.</summary>
public static class SublistFields
{
    internal const string Key = "collective-economy.sublist";
    internal const string First = "first";
    internal const string Where = "where";

    /// <summary>Declares a list of rows that belong to an object.</summary>
    /// <typeparam name="TSource">The object.</typeparam>
    /// <typeparam name="TKey">Type of its key.</typeparam>
    /// <typeparam name="T">The rows.</typeparam>
    /// <param name="type">The graph type of the object.</param>
    /// <param name="name">Name of the field.</param>
    /// <param name="description">What is listed.</param>
    /// <param name="parent">The key of the object.</param>
    /// <param name="relation">Which rows belong to which object, and in which order.</param>
    /// <param name="size">Number of rows when the caller can't choose it; null adds the argument <c>first</c>.</param>
    /// <param name="hasFilter">Whether the rows have a filter type, which adds the argument <c>where</c>.</param>
    /// <returns>The field, so that a role can be required for it.</returns>
    public static FieldType Sublist<TSource, TKey, T>(
        this ObjectGraphType<TSource> type,
        string name,
        string description,
        Func<TSource, TKey> parent,
        ChildRelation<TKey, T> relation,
        int? size = null,
        bool hasFilter = true
    )
        where TKey : notnull
        where T : class => type.Sublist(name, description, parent, [relation], _ => relation, size, hasFilter);

    /// <summary>Declares a list whose rows belong to an object in a way that depends on the object.</summary>
    /// <inheritdoc cref="Sublist{TSource, TKey, T}(ObjectGraphType{TSource}, string, string, Func{TSource, TKey}, ChildRelation{TKey, T}, int?, bool)"/>
    /// <param name="type">The graph type of the object.</param>
    /// <param name="name">Name of the field.</param>
    /// <param name="description">What is listed.</param>
    /// <param name="parent">The key of the object.</param>
    /// <param name="relations">All relations of the list.</param>
    /// <param name="choose">The relation of an object, one of these.</param>
    /// <param name="size">Number of rows when the caller can't choose it; null adds the argument <c>first</c>.</param>
    /// <param name="hasFilter">Whether the rows have a filter type, which adds the argument <c>where</c>.</param>
    public static FieldType Sublist<TSource, TKey, T>(
        this ObjectGraphType<TSource> type,
        string name,
        string description,
        Func<TSource, TKey> parent,
        IReadOnlyList<ChildRelation<TKey, T>> relations,
        Func<TSource, ChildRelation<TKey, T>> choose,
        int? size = null,
        bool hasFilter = true
    )
        where TKey : notnull
        where T : class
    {
        var isFiltered = hasFilter && size is null;
        var field = new FieldType
        {
            Name = name,
            Description = description,
            Type = typeof(NonNullGraphType<GraphQLClrOutputTypeReference<Sublist<T>>>),
            Arguments = [.. Arguments<T>(size, isFiltered)],
            Resolver = new SublistResolver<TSource, TKey, T>(parent, choose, size),
        };
        return type.AddField(field.WithMetadata(Key, relations));
    }

    private static IEnumerable<QueryArgument> Arguments<T>(int? size, bool isFiltered)
    {
        if (size is not null)
            yield break;
        yield return new QueryArgument<IntGraphType>
        {
            Name = First,
            Description = $"Number of rows: at most {Sublists.MaxRows}, {Sublists.DefaultSize} when null.",
        };
        if (isFiltered)
            yield return new QueryArgument<GraphQLClrInputTypeReference<Filter<T>>>
            {
                Name = Where,
                Description = "Filter; null returns all.",
            };
    }
}
