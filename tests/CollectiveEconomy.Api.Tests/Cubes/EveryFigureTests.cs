using System.Text.Json;
using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Cubes;

/// <summary>Every field of the cells of every cube is answered, by every dimension.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class EveryFigureTests(RunningPlatform platform)
{
    public static TheoryData<string, Role> Questions
    {
        get
        {
            var all = new TheoryData<string, Role>();
            foreach (var cube in Cube.All)
            foreach (var role in new[] { Role.Public, Role.Researcher })
                all.Add(cube.Name, role);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Is_answered_in_the_kind_that_the_schema_says(string name, Role role)
    {
        var cube = Cube.All.Single(cube => cube.Name == name);
        var selection = SelectionOf(cube);
        var told = new HashSet<string>();
        foreach (var dimension in cube.Dimensions.Where(dimension => dimension is not YearDimension && dimension != cube.NeverAddedOver))
        {
            Dimension[] by =
            [
                cube.Dimensions.OfType<YearDimension>().First(),
                .. cube.NeverAddedOver is { } single ? [single] : (Dimension[])[],
                dimension,
            ];
            var answer = await platform.CubeAsync(
                $"{name}(by: [{string.Join(", ", by.Select(CubeNames.EnumName))}], {(cube.Populations is null ? "" : "population: COOPERATIVES, ")}totals: true, first: 100) {{ cellCount cells {{ {selection} }} }}",
                role
            );
            Assert.NotEqual(0, answer.GetProperty("cellCount").GetInt32());
            foreach (var cell in answer.Cells())
                Note(cell, "", told);
        }

        // The public is told no extremes of what is confidential and no errors of counts, and everybody else no errors.
        var paths = cube.Measures.SelectMany(measure =>
            Paths(measure).Select(path => (Path: path, IsSilent: IsSilent(measure, path, role)))
        );
        Assert.All(paths, path => Assert.Equal((path.Path, path.IsSilent), (path.Path, !told.Contains(path.Path))));
    }

    [Fact]
    public async Task Every_figure_orders_and_chooses()
    {
        foreach (var cube in Cube.All)
        {
            var year = CubeNames.EnumName(cube.Dimensions.OfType<YearDimension>().First());
            var by = cube.NeverAddedOver is { } single ? $"{year}, {CubeNames.EnumName(single)}" : year;
            foreach (var figure in ((EnumerationGraphType)Named(cube.TypeName("Figure"))).Values)
                await platform.CubeAsync(
                    $"{cube.Name}(by: [{by}], orderBy: [{{ measure: {figure.Name} }}], having: [{{ measure: {figure.Name}, gte: 0 }}]) {{ cellCount }}"
                );
        }
    }

    private static IEnumerable<string> Paths(Measure measure) =>
        measure is UnitCount or DistinctCount or Amount && (measure.IsOfPeople || !measure.IsConfidential)
            ? Inside($"{measure.Name}Distribution", measure.Statistics.Skip(1), measure.IsOfPeople).Append($"/{measure.Name}")
            : Inside(measure.Name, measure.Statistics, hasStatus: true);

    private static IEnumerable<string> Inside(string field, IEnumerable<Statistic> statistics, bool hasStatus) =>
        statistics.Select(Camel).Concat(hasStatus ? ["status", "protectionError"] : []).Select(name => $"/{field}/{name}");

    private static bool IsSilent(Measure measure, string path, Role role) =>
        role == Role.Public && measure.IsConfidential
            ? measure is DistinctCount && IsError(path)
                || path.EndsWith("/minimum", StringComparison.Ordinal)
                || path.EndsWith("/maximum", StringComparison.Ordinal)
                || path.EndsWith("/samplingError", StringComparison.Ordinal)
            // All chains were alive for so long, and a share of all has no interval.
            : IsError(path) || path is "/alive12Months/lower" or "/alive12Months/upper";

    private static bool IsError(string path) => path.EndsWith("/protectionError", StringComparison.Ordinal);

    private static string Camel(Statistic statistic) => JsonNamingPolicy.CamelCase.ConvertName(statistic.ToString());

    private static void Note(JsonElement element, string path, HashSet<string> told)
    {
        if (element.ValueKind == JsonValueKind.Object)
            foreach (var field in element.EnumerateObject())
                Note(field.Value, $"{path}/{field.Name}", told);
        else if (element.ValueKind != JsonValueKind.Null)
            told.Add(path);
    }

    private string SelectionOf(Cube cube) => SelectionOf((IObjectGraphType)Named(cube.TypeName("Cell")));

    private static string SelectionOf(IObjectGraphType type) =>
        string.Join(
            ' ',
            type.Fields.Select(field =>
                field.ResolvedType!.GetNamedType() switch
                {
                    IObjectGraphType { Name: "Code" } => $"{field.Name} {{ code }}",
                    IObjectGraphType inside => $"{field.Name} {{ {SelectionOf(inside)} }}",
                    _ => field.Name,
                }
            )
        );

    private IGraphType Named(string name) => platform.Services.GetRequiredService<ISchema>().AllTypes[name]!;
}
