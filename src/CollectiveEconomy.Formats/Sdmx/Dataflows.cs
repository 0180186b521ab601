using System.Text.Json;
using System.Text.Json.Serialization;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Formats.Sdmx;

/// <summary>The dataflows: <c>schema/dataflows.json</c>. A new one is an entry there.</summary>
public static class Dataflows
{
    private const int MaxDimensions = 4;

    /// <summary>Every dataflow, in the order of the file.</summary>
    public static IReadOnlyList<Dataflow> All { get; } = Read();

    private static List<Dataflow> Read()
    {
        using var stream = typeof(Dataflows).Assembly.GetManifestResourceStream("dataflows.json")!;
        return [.. JsonSerializer.Deserialize<List<Entry>>(stream)!.Select(Of)];
    }

    private static Dataflow Of(Entry entry)
    {
        var cube = Cube.All.Single(cube => cube.Name == entry.Cube);
        var dimensions = entry.Dimensions.Select(name => QuestionReader.DimensionOf(cube, entry.Id, name)).ToList();
        if (dimensions.Count is 0 or > MaxDimensions || dimensions.Exists(dimension => dimension is not (CodeDimension or FlagDimension)))
            throw new InvalidOperationException($"{entry.Id} needs one to {MaxDimensions} dimensions with codes.");
        return new Dataflow(
            entry.Id,
            cube,
            dimensions,
            [.. entry.Figures.Select(name => QuestionReader.FigureOf(cube, entry.Id, name))],
            new(entry.NameVi, entry.NameEn)
        );
    }

    private sealed record Entry(
        [property: JsonPropertyName("id")] string Id,
        [property: JsonPropertyName("cube")] string Cube,
        [property: JsonPropertyName("dimensions")] IReadOnlyList<string> Dimensions,
        [property: JsonPropertyName("figures")] IReadOnlyList<string> Figures,
        [property: JsonPropertyName("name_vi")] string NameVi,
        [property: JsonPropertyName("name_en")] string NameEn
    );
}
