namespace CollectiveEconomy.Engine.Operations;

/// <summary>A list of a response.</summary>
/// <param name="place">Where it is in the response.</param>
/// <param name="itemShape">What its items can be.</param>
internal sealed class ResponseList(ResponsePlace place, ValueShape itemShape)
{
    /// <summary>Where it is in the response.</summary>
    public ResponsePlace Place => place;

    /// <summary>What its items can be.</summary>
    public ValueShape ItemShape => itemShape;

    /// <summary>Its items: objects, lists, what a scalar serialized, null, or what a loader has yet to give.</summary>
    public List<object?> Items { get; } = [];
}
