using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Storage.Cubes;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Reads how much of a cube a release holds.</summary>
internal static class CubeExtents
{
    public static CubeExtent Read(Cube cube, DuckDBConnection duck)
    {
        // No such column is confidential, nor differs between area sets, so what one table says holds for all questions.
        var numbers = Columns(cube, dimension => dimension is YearDimension or NumberDimension);
        var lists = Columns(cube, dimension => dimension is ListDimension);
        var values = numbers
            .SelectMany(column => (string[])[$"min(\"{column}\")", $"max(\"{column}\")"])
            .Concat(lists.Select(column => $"max(len(\"{column}\"))"))
            .Concat(cube.Statuses.Values.Select(flag => $"coalesce(bool_or(\"{flag}\"), false)"))
            .Prepend("count(*)");
        using var command = duck.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", values)} FROM {new ExactFacts(cube).Name}";
        using var reader = command.ExecuteReader();
        reader.Read();
        return new CubeExtent(
            reader.GetInt64(0),
            numbers
                .Index()
                .Where(column => !reader.IsDBNull(1 + (2 * column.Index)))
                .ToDictionary(
                    column => column.Item,
                    column => (reader.GetInt32(1 + (2 * column.Index)), reader.GetInt32(2 + (2 * column.Index)))
                ),
            lists.Index().ToDictionary(column => column.Item, column => Longest(reader, 1 + (2 * numbers.Count) + column.Index)),
            cube.Statuses.Index()
                .Where(status => reader.GetBoolean(1 + (2 * numbers.Count) + lists.Count + status.Index))
                .ToDictionary(status => status.Item.Key, status => status.Item.Value)
        );
    }

    private static long Longest(DuckDBDataReader reader, int place) => reader.IsDBNull(place) ? 1 : Math.Max(1, reader.GetInt64(place));

    private static List<string> Columns(Cube cube, Func<Dimension, bool> isWanted) =>
        [.. cube.Dimensions.Where(isWanted).Select(dimension => dimension.ColumnIn(AreaSet.Areas2025)).Distinct()];
}
