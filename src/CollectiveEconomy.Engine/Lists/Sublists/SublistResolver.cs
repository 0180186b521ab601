using CollectiveEconomy.Engine.Lists.Filters;
using GraphQL;
using GraphQL.Resolvers;

namespace CollectiveEconomy.Engine.Lists.Sublists;

/// <summary>Resolves a sublist of an object. A response has hundreds of them, so arguments are read as they were coerced, without conversion.</summary>
/// <typeparam name="TSource">The object.</typeparam>
/// <typeparam name="TKey">Type of its key.</typeparam>
/// <typeparam name="T">The rows.</typeparam>
/// <param name="parent">The key of the object.</param>
/// <param name="choose">The relation of the object.</param>
/// <param name="size">Number of rows when the caller can't choose it.</param>
internal sealed class SublistResolver<TSource, TKey, T>(Func<TSource, TKey> parent, Func<TSource, ChildRelation<TKey, T>> choose, int? size)
    : IFieldResolver
    where TKey : notnull
    where T : class
{
    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var source = (TSource)context.Source!;
        var sublists = context.RequestServices!.GetRequiredService<Sublists>();
        var first = size ?? (int?)Given(context, SublistFields.First);
        return new(sublists.Of(choose(source), parent(source), first, (Filter<T>?)Given(context, SublistFields.Where)));
    }

    private static object? Given(IResolveFieldContext context, string name) =>
        context.Arguments is { } arguments && arguments.TryGetValue(name, out var argument) ? argument.Value : null;
}
