namespace CollectiveEconomy.Api.Nodes;

/// <summary>Finds nodes of one type. A class that implements it is found without being named elsewhere.</summary>
public interface INodeSource
{
    /// <summary>Name of the graph type.</summary>
    string TypeName { get; }

    /// <summary>The node of a natural code; null when there is none.</summary>
    ValueTask<object?> FindAsync(string key, CancellationToken cancellationToken);
}
