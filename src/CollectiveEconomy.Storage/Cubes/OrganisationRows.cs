using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>Whether an organisation has one row in a cell.</summary>
internal static class OrganisationRows
{
    /// <summary>Whether it has at most one in each cell of a question, so that its true total is that of the row.</summary>
    public static bool AreSingle(CubeQuery question) =>
        question.Cube.HasOneRowPerYear
        && (question.PinsOneYear || question.GroupingSets.All(set => set.Any(dimension => dimension is YearDimension)));
}
