namespace CollectiveEconomy.Statistics.Cubes.Answers;

/// <summary>The cells that a question asked for.</summary>
/// <param name="Cells">The cells, in order.</param>
/// <param name="Count">How many there are with those before and after.</param>
/// <param name="HasMore">Whether there are some after.</param>
public sealed record CellPage(IReadOnlyList<CubeCell> Cells, int Count, bool HasMore)
{
    /// <summary>Name of the engine that computed them; empty where none did.</summary>
    public string Engine { get; init; } = "";

    /// <summary>No cells.</summary>
    public static CellPage Empty { get; } = new([], 0, HasMore: false);
}
