using GraphQL;
using GraphQL.Resolvers;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Reads a field out of its source. It stands where one answer has thousands of fields, and so makes nothing but the value.</summary>
/// <typeparam name="TSource">The source.</typeparam>
/// <param name="read">Reads the value.</param>
internal sealed class Reading<TSource>(Func<TSource, object?> read) : IFieldResolver
    where TSource : class
{
    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(read((TSource)context.Source!));
}
