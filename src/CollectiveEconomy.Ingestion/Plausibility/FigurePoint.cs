namespace CollectiveEconomy.Ingestion.Plausibility;

/// <summary>A row of a series.</summary>
/// <param name="Time">When.</param>
/// <param name="Record">The row.</param>
/// <param name="Row">Its place among the rows of the submission; negative when it is of the register.</param>
/// <typeparam name="TRow">A record of the register.</typeparam>
internal readonly record struct FigurePoint<TRow>(int Time, TRow Record, int Row)
    where TRow : class
{
    /// <summary>Whether the submission brings it.</summary>
    public bool IsSubmitted => Row >= 0;
}
