namespace CollectiveEconomy.Storage.Cubes.Engines;

/// <summary>Chooses the engine of each query: the first that can answer it exactly.</summary>
/// <param name="engines">The engines, the fastest first; the last one answers everything.</param>
internal sealed class CubeEngines(params IReadOnlyList<ICubeEngine> engines)
{
    /// <summary>The engines, in the order in which they are asked.</summary>
    public IReadOnlyList<ICubeEngine> All => engines;

    /// <summary>How a query is answered.</summary>
    /// <exception cref="NotSupportedException">No engine can answer it.</exception>
    public ICubePlan Plan(AggregateQuery query)
    {
        foreach (var engine in engines)
            if (engine.Plan(query) is { } plan)
                return plan;
        throw new NotSupportedException($"No engine answers this question to '{query.Cube.Name}'.");
    }
}
