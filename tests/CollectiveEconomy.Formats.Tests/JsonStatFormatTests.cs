using System.Text.Json;
using CollectiveEconomy.Formats.JsonStat;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Formats.Tests;

public sealed class JsonStatFormatTests
{
    [Fact]
    public async Task A_dataset_has_its_dimensions_figures_statuses_and_contract() =>
        (await new JsonStatFormat().TextAsync(SampleTable.Usual)).MatchSnapshot();

    [Fact]
    public async Task A_value_stands_at_the_place_of_its_members()
    {
        using var json = JsonDocument.Parse(await new JsonStatFormat().TextAsync(SampleTable.Usual));
        var root = json.RootElement;
        var size = root.GetProperty("size").EnumerateArray().Select(one => one.GetInt32()).ToArray();
        Assert.Equal([4, 3, 2], size);
        var regions = Index(root, "region");
        var years = Index(root, "year");
        Assert.Equal(["R1", "R2", "_U", "_T"], regions);
        Assert.Equal(["2024", "2025", "_T"], years);
        var place = (Array.IndexOf(regions, "R2") * size[1] + Array.IndexOf(years, "2025")) * size[2];
        Assert.Equal(-0.25, Value(root, place + 1));
        Assert.Equal(0, Value(root, place));
        Assert.Equal("Q", root.GetProperty("status").GetProperty($"{(0 * size[1] + 1) * size[2] + 1}").GetString());
    }

    [Theory]
    [InlineData("status", "status_code")]
    [InlineData("value", "value_code")]
    [InlineData("field", "field")]
    public async Task No_dimension_has_a_name_by_which_readers_overwrite_figures(string name, string id)
    {
        var usual = SampleTable.Usual;
        var table = usual with { Columns = [usual.Columns[0] with { Name = name }, .. usual.Columns.Skip(1)] };
        using var json = JsonDocument.Parse(await new JsonStatFormat().TextAsync(table));
        Assert.Equal(id, json.RootElement.GetProperty("id")[0].GetString());
        Assert.True(json.RootElement.GetProperty("dimension").TryGetProperty(id, out _));
    }

    [Fact]
    public async Task Few_of_many_combinations_stand_by_their_place()
    {
        object?[][] rows =
        [
            .. Enumerable.Range(0, 9).Select(one => (object?[])[$"R{one}", $"Name {one}", 2000L + one, null, (long)one, 0.5, "A"]),
        ];
        using var json = JsonDocument.Parse(await new JsonStatFormat().TextAsync(SampleTable.Of(rows)));
        var value = json.RootElement.GetProperty("value");
        Assert.Equal(JsonValueKind.Object, value.ValueKind);
        Assert.Equal(8, value.GetProperty($"{(8 * 9 + 8) * 2}").GetInt32());
    }

    private static string[] Index(JsonElement root, string dimension) =>
        [
            .. root.GetProperty("dimension")
                .GetProperty(dimension)
                .GetProperty("category")
                .GetProperty("index")
                .EnumerateArray()
                .Select(code => code.GetString()!),
        ];

    private static double? Value(JsonElement root, int place)
    {
        var values = root.GetProperty("value");
        var value = values.ValueKind == JsonValueKind.Array ? values[place] : values.GetProperty($"{place}");
        return value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();
    }
}
