namespace CollectiveEconomy.Engine.Nodes;

/// <summary>Finds nodes of one type. A class that implements it is found without being named elsewhere.</summary>
public interface INodeSource
{
    /// <summary>Name of the graph type.</summary>
    string TypeName { get; }

    /// <summary>The nodes of natural codes, by code; a code without one is left out.</summary>
    ValueTask<IReadOnlyDictionary<string, object>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);
}
