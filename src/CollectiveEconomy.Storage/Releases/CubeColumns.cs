using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>What a cube's dimensions and measures say of the columns of its table.</summary>
public static class CubeColumns
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

    /// <summary>The dimension whose members a column holds in either area set; null when it holds none.</summary>
    public static Dimension? DimensionOf(Cube cube, string column) =>
        cube.Dimensions.FirstOrDefault(dimension => Enum.GetValues<AreaSet>().Any(areas => dimension.ColumnIn(areas) == column));

    /// <summary>The amount that a column holds; null when it holds none.</summary>
    public static Amount? AmountOf(Cube cube, string column) =>
        cube.Measures.OfType<Amount>().FirstOrDefault(amount => amount.Column == column);
}
