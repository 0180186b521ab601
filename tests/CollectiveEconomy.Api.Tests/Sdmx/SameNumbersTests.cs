using System.Text.Json;
using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Tests.Cubes;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Api.Tests.Sdmx;

/// <summary>SDMX has the numbers of GraphQL, cell by cell, in each format of both generations and for each class of callers.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class SameNumbersTests(RunningPlatform platform)
{
    private static readonly string[] Formats =
    [
        SdmxAsking.Generic,
        SdmxAsking.Specific,
        SdmxAsking.Csv,
        SdmxAsking.Json,
        SdmxAsking.Xml3,
        SdmxAsking.Csv2,
        SdmxAsking.Json2,
    ];

    public static TheoryData<string, Role> Questions
    {
        get
        {
            var all = new TheoryData<string, Role>();
            foreach (var flow in Dataflows.All)
            foreach (var role in new[] { Role.Public, Role.Researcher })
                all.Add(flow.Id, role);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task In_each_format_and_for_each_class_of_callers(string id, Role role)
    {
        var flow = Dataflows.All.Single(flow => flow.Id == id);
        var expected = await GraphQLAsync(flow, role);
        string[] dimensions = [.. flow.Dimensions.Select(SdmxIds.Of), SdmxIds.Measure];
        Assert.NotEmpty(expected);
        foreach (var format in Formats)
        {
            var address = format is SdmxAsking.Xml3 or SdmxAsking.Csv2 or SdmxAsking.Json2 ? SdmxAsking.Data2(id) : $"data/{id}";
            var found = SdmxCells.Of(format, await platform.TextAsync(address, format, role), dimensions);
            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
            Assert.All(expected, cell => Assert.Equal((format, cell.Key, cell.Value), (format, cell.Key, found[cell.Key].Value)));
            Assert.All(found.Values, cell => Assert.Equal(cell.Value is null, cell.Status is "Q" or "O"));
            Assert.True(role == Role.Public || found.Values.All(cell => cell.Status != "Q"));
        }
    }

    private async Task<Dictionary<string, decimal?>> GraphQLAsync(Dataflow flow, Role role)
    {
        Dimension[] by = [.. flow.Dimensions, flow.Time];
        var population = flow.Cube.Populations is { } populations
            ? $", population: {(flow.Dimensions.Contains(populations.Form) ? "ALL_ORGANISATIONS" : "COOPERATIVES")}"
            : "";
        var dimensions = by.Select(dimension => dimension is CodeDimension ? $"{dimension.Name} {{ code }}" : dimension.Name);
        var paths = flow.Figures.ToDictionary(SdmxIds.Of, figure => PathOf(flow, figure));
        var figures = paths.Values.Select(path => path.Length == 1 ? path[0] : $"{path[0]} {{ {path[1]} }}").Distinct();
        var answer = await platform.CubeAsync(
            $"{flow.Cube.Name}(by: [{string.Join(", ", by.Select(CubeNames.EnumName))}], totals: true, first: 10000{population}) {{ cellCount cells {{ totalOver {string.Join(' ', dimensions.Concat(figures))} }} }}",
            role
        );
        Assert.Equal(answer.GetProperty("cellCount").GetInt32(), answer.Cells().Count);
        var all = new Dictionary<string, decimal?>();
        foreach (var cell in answer.Cells())
        {
            var totals = cell.GetProperty("totalOver").EnumerateArray().Select(total => total.GetString()).ToHashSet();
            if (totals.Contains(CubeNames.EnumName(flow.Time)) || cell.GetProperty(flow.Time.Name).ValueKind == JsonValueKind.Null)
                continue;
            var codes = flow.Dimensions.Select(dimension =>
                totals.Contains(CubeNames.EnumName(dimension)) ? SpecialMembers.Total : CodeOf(cell.GetProperty(dimension.Name))
            );
            foreach (var (measure, path) in paths)
                all.Add(string.Join('.', [.. codes, measure, cell.GetProperty(flow.Time.Name).GetRawText()]), cell.Number(path));
        }

        return all;
    }

    // A measure of people, or without a status, is a plain number; its other statistics are in a field of their own.
    private static string[] PathOf(Dataflow flow, Statistics.Cubes.Measures.Figure figure)
    {
        var measure = figure.Measure;
        var isPlain =
            measure is Statistics.Cubes.Measures.UnitCount or Statistics.Cubes.Measures.DistinctCount or Statistics.Cubes.Measures.Amount
            && (measure.IsOfPeople || !measure.IsConfidential);
        var isFirst = figure.Statistic == measure.Statistics[0];
        return isPlain && isFirst ? [measure.Name]
            : isPlain ? [$"{measure.Name}Distribution", JsonNamingPolicy.CamelCase.ConvertName(figure.Statistic.ToString())]
            : [measure.Name, JsonNamingPolicy.CamelCase.ConvertName(figure.Statistic.ToString())];
    }

    private static string CodeOf(JsonElement member) =>
        member.ValueKind switch
        {
            JsonValueKind.Null => SpecialMembers.Unknown,
            JsonValueKind.True => "Y",
            JsonValueKind.False => "N",
            _ => member.GetProperty("code").GetString()!,
        };
}
