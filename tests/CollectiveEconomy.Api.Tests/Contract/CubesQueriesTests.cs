using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Api.Tests.Contract;

[Collection(nameof(RunningPlatform))]
public sealed class CubesQueriesTests(RunningPlatform platform)
{
    private const string Query = """
        { cubes { name summary neverAddedOver
            dimensions { name summary codelist before: codelist(areas: AREAS_BEFORE_2025) areas several sensitive }
            measures { name summary unit accumulation kind access definition statistics } } }
        """;

    [Fact]
    public async Task Every_cube_tells_all_that_its_definition_holds()
    {
        var cubes = (await platform.AskAsync(Query)).GetProperty("data").GetProperty("cubes").EnumerateArray().ToList();
        Assert.Equal(Cube.All.Select(Told), cubes.Select(Told));
        Assert.All(
            cubes.SelectMany(cube => cube.GetProperty("measures").EnumerateArray()),
            measure => Assert.NotEqual("", measure.GetProperty("definition").GetString())
        );
    }

    [Theory]
    [InlineData("cooperatives", "cooperatives", "COUNT", "STOCK", "PUBLIC")]
    [InlineData("cooperatives", "revenue", "AMOUNT", "FLOW", "PROTECTED")]
    [InlineData("cooperatives", "shareGoodOrFairOfGraded", "RATIO", "STOCK", "ROUNDED")]
    [InlineData("funding", "disbursed", "AMOUNT", "FLOW", "PUBLIC")]
    [InlineData("funding", "counterpartShare", "RATIO", "FLOW", "PROTECTED")]
    public async Task A_measure_tells_how_it_comes_about_and_who_sees_it(
        string cube,
        string measure,
        string kind,
        string accumulation,
        string access
    )
    {
        var found = await FindAsync(cube, "measures", measure);
        Assert.Equal(
            (kind, accumulation, access),
            (found.GetProperty("kind").GetString(), found.GetProperty("accumulation").GetString(), found.GetProperty("access").GetString())
        );
    }

    [Fact]
    public async Task A_ratio_tells_its_formula() =>
        Assert.Equal(
            "100 × sum(Paid) ÷ (sum(Disbursed) + sum(Paid))",
            (await FindAsync("funding", "measures", "counterpartShare")).GetProperty("definition").GetString()
        );

    [Fact]
    public async Task An_area_names_the_list_of_either_set_and_a_year_none()
    {
        var province = await FindAsync("cooperatives", "dimensions", "province");
        Assert.Equal("PROVINCE_AREAS_2025", province.GetProperty("codelist").GetString());
        Assert.Equal("PROVINCE_AREAS_BEFORE_2025", province.GetProperty("before").GetString());
        Assert.True(province.GetProperty("areas").GetBoolean());
        Assert.Equal(JsonValueKind.Null, (await FindAsync("cooperatives", "dimensions", "year")).GetProperty("codelist").ValueKind);
    }

    private async Task<JsonElement> FindAsync(string cube, string list, string name) =>
        (await platform.AskAsync(Query))
            .GetProperty("data")
            .GetProperty("cubes")
            .EnumerateArray()
            .Single(one => one.GetProperty("name").GetString() == cube)
            .GetProperty(list)
            .EnumerateArray()
            .Single(one => one.GetProperty("name").GetString() == name);

    private static string Told(Cube cube) =>
        string.Join(
            ' ',
            cube.Dimensions.Select(dimension => $"{dimension.Name}{(dimension.IsSensitive ? "*" : "")}")
                .Concat(cube.Measures.Select(measure => $"{measure.Name}:{measure.Unit}:{measure.Statistics.Count}"))
                .Prepend(cube.Name)
        );

    private static string Told(JsonElement cube) =>
        string.Join(
            ' ',
            cube.GetProperty("dimensions")
                .EnumerateArray()
                .Select(dimension => $"{dimension.GetProperty("name")}{(dimension.GetProperty("sensitive").GetBoolean() ? "*" : "")}")
                .Concat(
                    cube.GetProperty("measures")
                        .EnumerateArray()
                        .Select(measure =>
                            $"{measure.GetProperty("name")}:{measure.GetProperty("unit")}:{measure.GetProperty("statistics").GetArrayLength()}"
                        )
                )
                .Prepend(cube.GetProperty("name").GetString()!)
        );
}
