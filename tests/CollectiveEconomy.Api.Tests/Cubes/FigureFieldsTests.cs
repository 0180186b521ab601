using System.Globalization;
using System.Text.Json;
using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Sylvan.Data.Csv;

namespace CollectiveEconomy.Api.Tests.Cubes;

/// <summary>What the schema says of a figure finds it: in a cell, in the columns of a file, and in the enum of figures.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class FigureFieldsTests(RunningPlatform platform)
{
    public static TheoryData<string> Cubes => [.. Cube.All.Select(cube => cube.Name)];

    private readonly ISchema _schema = platform.Services.GetRequiredService<ISchema>();

    [Theory]
    [MemberData(nameof(Cubes))]
    public async Task The_field_of_a_figure_is_in_the_schema_and_has_the_values_of_its_column(string name)
    {
        var cube = Cube.All.Single(cube => cube.Name == name);
        var figures = await FiguresAsync(cube);
        Assert.All(figures, figure => Assert.Equal(figure.IsWhole ? "Long" : "Float", TypeAt(cube, figure.Field).GetNamedType().Name));

        Dimension[] by =
        [
            cube.Dimensions.OfType<YearDimension>().First(),
            .. cube.NeverAddedOver is { } single ? [single] : (Dimension[])[],
        ];
        var cells = (
            await platform.CubeAsync(
                $"{name}(by: [{string.Join(", ", by.Select(CubeNames.EnumName))}]) {{ cells {{ {string.Join(' ', figures.Select(figure => Selected(figure.Field)))} }} }}",
                Role.Researcher
            )
        ).Cells();
        var rows = await RowsAsync(
            $"/data/{name}.csv?by={string.Join(',', by.Select(AnswerColumns.ColumnName))}&measures={string.Join(',', figures.Select(figure => figure.Name))}"
        );

        Assert.Equal(cells.Count, rows.Count);
        Assert.All(
            figures,
            figure =>
            {
                var values = cells.Select(cell => cell.Number(figure.Field.Split('.'))).ToList();
                // All chains were alive for so long, and a share of all has no interval.
                var isSilent = figure.Field is "alive12Months.lower" or "alive12Months.upper";
                Assert.Equal((figure.Field, isSilent), (figure.Field, values.All(value => value is null)));
                Assert.Equal(values, rows.Select(row => Number(row[figure.Name])));
            }
        );
    }

    [Theory]
    [MemberData(nameof(Cubes))]
    public async Task The_enum_value_of_a_figure_is_one_of_its_cube(string name)
    {
        var cube = Cube.All.Single(cube => cube.Name == name);
        Assert.Equal(
            ((EnumerationGraphType)_schema.AllTypes[cube.TypeName("Figure")]!).Values.Select(value => value.Name),
            (await FiguresAsync(cube)).Select(figure => figure.EnumValue)
        );
    }

    [Theory]
    [MemberData(nameof(Cubes))]
    public async Task The_field_of_a_status_is_in_the_schema_and_none_that_cells_have_is_left_out(string name)
    {
        var cube = Cube.All.Single(cube => cube.Name == name);
        var told = (await MeasuresAsync(cube)).Select(measure => measure.GetProperty("statusField").GetString()).OfType<string>();
        var inCells =
            from field in CellOf(cube).Fields
            where field.ResolvedType!.GetNamedType() is IObjectGraphType inside && inside.Fields.Any(part => part.Name == "status")
            select $"{field.Name}.status";
        Assert.Equal(inCells.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_figure_has_the_unit_of_its_measure_and_observations_are_counted()
    {
        var measure = (await MeasuresAsync(Cube.All.Single(cube => cube.Name == "cooperatives"))).Single(measure =>
            measure.GetProperty("name").GetString() == "revenue"
        );
        var units = measure
            .GetProperty("figures")
            .EnumerateArray()
            .ToDictionary(figure => figure.GetProperty("name").GetString()!, figure => figure.GetProperty("unit").GetString());
        Assert.Equal(("VND", "COUNT"), (units["revenue_mean"], units["revenue_observations"]));
    }

    private IObjectGraphType CellOf(Cube cube) => (IObjectGraphType)_schema.AllTypes[cube.TypeName("Cell")]!;

    private IGraphType TypeAt(Cube cube, string path) =>
        path.Split('.')
            .Aggregate(
                (IGraphType)CellOf(cube),
                (type, name) => ((IObjectGraphType)type.GetNamedType()).Fields.Single(field => field.Name == name).ResolvedType!
            );

    private async Task<IReadOnlyList<ToldFigure>> FiguresAsync(Cube cube) =>
        [
            .. from measure in await MeasuresAsync(cube)
            from figure in measure.GetProperty("figures").EnumerateArray()
            select new ToldFigure(
                figure.GetProperty("name").GetString()!,
                figure.GetProperty("field").GetString()!,
                figure.GetProperty("enumValue").GetString()!,
                figure.GetProperty("isWhole").GetBoolean()
            ),
        ];

    private async Task<IReadOnlyList<JsonElement>> MeasuresAsync(Cube cube)
    {
        var answer = await platform.AskAsync(
            "{ cubes { name measures { name statusField figures { name field enumValue isWhole unit } } } }"
        );
        return
        [
            .. answer
                .GetProperty("data")
                .GetProperty("cubes")
                .EnumerateArray()
                .Single(one => one.GetProperty("name").GetString() == cube.Name)
                .GetProperty("measures")
                .EnumerateArray(),
        ];
    }

    private async Task<List<Dictionary<string, string>>> RowsAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Authorization", "Bearer " + await platform.KeyAsync(Role.Researcher));
        using var response = await platform.Http.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, $"{address}\n{await response.Content.ReadAsStringAsync()}");
        await using var reader = await CsvDataReader.CreateAsync(new StreamReader(await response.Content.ReadAsStreamAsync()));
        var rows = new List<Dictionary<string, string>>();
        while (await reader.ReadAsync())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString));
        return rows;
    }

    private static string Selected(string path) => path.Replace(".", " { ", StringComparison.Ordinal) + (path.Contains('.') ? " }" : "");

    private static decimal? Number(string text) =>
        text.Length == 0 ? null : decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private sealed record ToldFigure(string Name, string Field, string EnumValue, bool IsWhole);
}
