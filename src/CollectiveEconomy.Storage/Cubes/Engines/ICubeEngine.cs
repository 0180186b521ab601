namespace CollectiveEconomy.Storage.Cubes.Engines;

/// <summary>Computes the cells of questions. Every engine gives the same cells in the same order, to the last bit; none decides what is shown.</summary>
internal interface ICubeEngine
{
    /// <summary>Its name for stewards and traces.</summary>
    string Name { get; }

    /// <summary>How it answers; null when it can't answer exactly, and the next engine is asked.</summary>
    /// <param name="query">The query.</param>
    ICubePlan? Plan(AggregateQuery query);
}
