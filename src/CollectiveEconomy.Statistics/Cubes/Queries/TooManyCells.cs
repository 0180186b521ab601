namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>Fault of a response with more cells than allowed.</summary>
public static class TooManyCells
{
    /// <summary>The stable code of the fault.</summary>
    public const string Code = "TOO_MANY_CELLS";

    /// <summary>The fault of cells that were counted.</summary>
    /// <param name="maxCells">Maximum number of cells.</param>
    public static QueryFault Fault(int maxCells) =>
        new(
            Code,
            new(
                $"Kết quả có hơn {maxCells} ô; hãy giảm số chiều, thu hẹp 'where', hoặc giới hạn bằng 'first'.",
                $"The response has more than {maxCells} cells; break down by fewer dimensions, narrow 'where', or limit it with 'first'."
            )
        );
}
