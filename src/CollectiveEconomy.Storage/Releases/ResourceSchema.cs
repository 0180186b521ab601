using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>A Frictionless Table Schema.</summary>
/// <param name="Fields">The columns.</param>
public sealed record ResourceSchema(IReadOnlyList<ResourceField> Fields)
{
    /// <summary>The schema of a record; what its cube says of a column is said again for those who only have the file.</summary>
    public static ResourceSchema Of(Type record)
    {
        var cube = Cube.All.SingleOrDefault(cube => cube.Facts == record);
        return new ResourceSchema([.. FactColumn.Of(record).Select(column => Field(column, cube))]);
    }

    // A column of hundredths says so, for those who only have the file.
    private static string? UnitOf(Amount? amount) => amount is { Scale: > 1 } ? $"{amount.Unit}/{amount.Scale}" : amount?.Unit;

    private static ResourceField Field(FactColumn column, Cube? cube)
    {
        var dimension = cube is null ? null : CubeColumns.DimensionOf(cube, column.Name);
        var amount = cube is null ? null : CubeColumns.AmountOf(cube, column.Name);
        return new ResourceField(
            column.Name,
            column.JsonType,
            Summary(Language.En),
            Summary(Language.Vi),
            UnitOf(amount),
            column.IsNullable ? null : new ResourceConstraints(true)
        );

        string? Summary(Language language) => amount?.SummaryIn(language) ?? dimension?.SummaryIn(language);
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Type">Type of its values.</param>
/// <param name="Description">What it means, in English; null when its name says it.</param>
/// <param name="DescriptionVi">What it means, in Vietnamese; null when its name says it.</param>
/// <param name="Unit">Unit of its values; null when they have none.</param>
/// <param name="Constraints">What holds of its values; null when nothing does.</param>
public sealed record ResourceField(
    string Name,
    string Type,
    string? Description,
    string? DescriptionVi,
    string? Unit,
    ResourceConstraints? Constraints
);

/// <summary>What holds of the values of a column.</summary>
/// <param name="Required">Whether none is null.</param>
public sealed record ResourceConstraints(bool Required);
