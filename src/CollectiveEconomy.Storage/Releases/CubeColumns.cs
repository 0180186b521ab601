using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>What a cube's dimensions say of the columns of its table.</summary>
internal static class CubeColumns
{
    /// <summary>The codelist of each column that holds codes.</summary>
    public static IReadOnlyDictionary<string, string> Codelists(Cube cube) =>
        cube
            .Dimensions.OfType<CodeDimension>()
            .SelectMany(
                dimension => Enum.GetValues<AreaSet>(),
                (dimension, areas) => (Column: dimension.ColumnIn(areas), Codelist: dimension.CodelistIn(areas))
            )
            .Distinct()
            .ToDictionary(pair => pair.Column, pair => pair.Codelist);
}
