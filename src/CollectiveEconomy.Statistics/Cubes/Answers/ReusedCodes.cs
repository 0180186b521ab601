using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Statistics.Cubes.Answers;

/// <summary>Codes of provinces that mean one province among the 63 and another among the 34.</summary>
public static class ReusedCodes
{
    /// <summary>The codes: 15, 24, 44, 52, 80, 82 and 91.</summary>
    public static IReadOnlyList<string> All { get; } = ["15", "24", "44", "52", "80", "82", "91"];

    /// <summary>Whether an answer shows or filters by one of them.</summary>
    public static bool AreShown(CubeQuery question, IReadOnlyList<CubeCell> cells)
    {
        var place = question.By.ToList().FindIndex(dimension => dimension == Places.Province);
        return question.Where.Any(condition => condition.Dimension == Places.Province && condition.Values.Any(IsReused))
            || (place >= 0 && cells.Any(cell => IsReused(cell.Members[place])));
    }

    private static bool IsReused(object? code) => code is string text && All.Contains(text);
}
