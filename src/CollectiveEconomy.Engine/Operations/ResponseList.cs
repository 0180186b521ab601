using GraphQL.Types;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>A list of a response.</summary>
/// <param name="place">Where it is in the response.</param>
/// <param name="itemType">The type of its items.</param>
internal sealed class ResponseList(ResponsePlace place, IGraphType itemType)
{
    /// <summary>Where it is in the response.</summary>
    public ResponsePlace Place => place;

    /// <summary>The type of its items.</summary>
    public IGraphType ItemType => itemType;

    /// <summary>Its items: objects, lists, what a scalar serialized, null, or what a loader has yet to give.</summary>
    public List<object?> Items { get; } = [];
}
