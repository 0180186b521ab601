namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>How much of a cube a release holds, read once when it is loaded: by this the cells of an answer are bounded before any is counted.</summary>
/// <param name="Rows">Rows of its table.</param>
/// <param name="Numbers">Least and greatest number of each column of years or other numbers; a column without any is missing.</param>
/// <param name="LongestLists">The most members that one row has, for each column of lists; at least 1, as a row without any has one that is not known.</param>
public sealed record CubeExtent(
    long Rows,
    IReadOnlyDictionary<string, (int Least, int Greatest)> Numbers,
    IReadOnlyDictionary<string, long> LongestLists
);
