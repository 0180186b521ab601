namespace CollectiveEconomy.Api.Paging;

/// <summary>An item of a connection.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Node">The item.</param>
/// <param name="Cursor">Names the item's place in this order and filter; give it as `after` or `before` to go on from here.</param>
public sealed record Edge<T>(T Node, string Cursor)
    where T : class;
