namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>Tells of an answer that has more cells than one answer may hold.</summary>
public static class TooManyCells
{
    /// <summary>The stable code of the fault.</summary>
    public const string Code = "TOO_MANY_CELLS";

    /// <summary>The fault of cells that were counted.</summary>
    /// <param name="mostCells">How many there may be.</param>
    public static QuestionFault Fault(int mostCells) =>
        new(
            Code,
            $"The answer has more than {mostCells} cells; break down by fewer dimensions, narrow 'where', or ask for the 'first' ones."
        );
}
