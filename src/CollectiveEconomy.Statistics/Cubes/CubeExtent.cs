using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>
/// How much of a cube a release holds, read once when it is loaded: by this the cells of an answer are bounded before any is counted.
/// </summary>
/// <param name="Rows">Rows of its table.</param>
/// <param name="Numbers">Least and greatest number of each column of years or other numbers; a column without any is missing.</param>
/// <param name="LongestLists">
/// Maximum number of members in one row, for each list column; at least 1, because a row without any counts as unknown.
/// </param>
/// <param name="Statuses">Columns of the statuses that some row has.</param>
public sealed record CubeExtent(
    long Rows,
    IReadOnlyDictionary<string, (int Least, int Greatest)> Numbers,
    IReadOnlyDictionary<string, long> LongestLists,
    IReadOnlyDictionary<ObservationStatus, string> Statuses
);
