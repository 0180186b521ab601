namespace CollectiveEconomy.Engine.Nodes;

/// <summary>Finds things by identifier that are kept in memory.</summary>
/// <typeparam name="T">The thing, whose name is that of its graph type.</typeparam>
/// <param name="find">The thing of a natural code; null when there is none.</param>
public abstract class HeldNodes<T>(Func<string, T?> find) : INodeSource
    where T : class
{
    /// <inheritdoc/>
    public string TypeName => typeof(T).Name;

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, object>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, object>();
        foreach (var key in keys)
            if (find(key) is { } node)
                found[key] = node;
        return new(found);
    }
}
