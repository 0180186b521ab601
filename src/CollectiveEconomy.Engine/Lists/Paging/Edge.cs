namespace CollectiveEconomy.Engine.Lists.Paging;

/// <summary>An item of a connection.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="node">The item.</param>
/// <param name="cursor">Makes its cursor, when that is asked for.</param>
public sealed class Edge<T>(T node, Func<string> cursor)
    where T : class
{
    /// <summary>The item.</summary>
    public T Node => node;

    /// <summary>Names the item's place in this order and filter; give it as `after` or `before` to go on from here.</summary>
    public string Cursor => cursor();
}
