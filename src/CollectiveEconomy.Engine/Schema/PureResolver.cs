using GraphQL;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>Reads a field out of its source. It stands where one answer has thousands of fields, and so makes nothing but the value.</summary>
/// <typeparam name="TSource">The source.</typeparam>
/// <param name="read">Reads the value.</param>
public sealed class PureResolver<TSource>(Func<TSource, object?> read) : IPureResolver
    where TSource : class
{
    /// <inheritdoc/>
    public bool IsAtHand => true;

    /// <inheritdoc/>
    public object? Resolve(object source) => read((TSource)source);

    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(Resolve(context.Source!));
}
