namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>Tells of an answer that has more cells than one answer may hold.</summary>
public static class TooManyCells
{
    /// <summary>The stable code of the fault.</summary>
    public const string Code = "TOO_MANY_CELLS";

    /// <summary>The fault of cells that were counted.</summary>
    /// <param name="maxCells">How many there may be.</param>
    public static QueryFault Fault(int maxCells) =>
        new(
            Code,
            $"The answer has more than {maxCells} cells; break down by fewer dimensions, narrow 'where', or ask for the 'first' ones."
        );
}
