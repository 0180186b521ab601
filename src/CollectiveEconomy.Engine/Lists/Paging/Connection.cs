namespace CollectiveEconomy.Engine.Lists.Paging;

/// <summary>A page of an ordered list, in the form of the Relay connection specification.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="slice">Reads the page, once, when a field of it is asked for.</param>
/// <param name="count">Counts the whole list, when that is asked for.</param>
public sealed class Connection<T>(Func<CancellationToken, Task<Page<T>>> slice, Func<CancellationToken, Task<int>> count)
    where T : class
{
    /// <summary>A list of which nothing is read as objects.</summary>
    internal static Connection<T> Empty { get; } =
        new(_ => Task.FromResult(new Page<T>([], new PageInfo(false, false, null, null))), _ => Task.FromResult(0));

    private readonly Lock _gate = new();
    private Task<Page<T>>? _slice;

    /// <summary>The page's items with their cursors.</summary>
    public async Task<IReadOnlyList<Edge<T>>> Edges(CancellationToken cancellationToken) => (await SliceOnce(cancellationToken)).Edges;

    /// <summary>The page's items.</summary>
    public async Task<IReadOnlyList<T>> Nodes(CancellationToken cancellationToken) =>
        [.. (await SliceOnce(cancellationToken)).Edges.Select(edge => edge.Node)];

    /// <summary>Position of the page in the list.</summary>
    public async Task<PageInfo> PageInfo(CancellationToken cancellationToken) => (await SliceOnce(cancellationToken)).PageInfo;

    /// <summary>Number of items in the whole list, under the same filter.</summary>
    public Task<int> TotalCount(CancellationToken cancellationToken) => count(cancellationToken);

    private Task<Page<T>> SliceOnce(CancellationToken cancellationToken)
    {
        lock (_gate)
            return _slice ??= slice(cancellationToken);
    }
}
