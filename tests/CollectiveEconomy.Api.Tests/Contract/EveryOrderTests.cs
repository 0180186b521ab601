using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>Every list at the root by every key, both ways, read whole and page by page.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class EveryOrderTests(RunningPlatform platform)
{
    // Their figures are of other rows, or stand in types of their own: OrderTests asks them.
    private static readonly string[] AskedElsewhere = ["annualReports", "cooperatives", "models"];

    private ISchema Schema => platform.Services.GetRequiredService<ISchema>();

    [Fact]
    public async Task Pages_from_either_end_are_the_whole_list_sorted_by_the_key()
    {
        var key = await platform.KeyAsync(Role.Ministry);
        var lists = RootLists.Of(Schema).ToList();
        Assert.True(lists.Count >= 19);
        var orders =
            from list in lists
            from named in RootLists.Keys(list)
            from direction in new[] { "ASC", "DESC" }
            select (list, named, direction);
        await Parallel.ForEachAsync(
            orders,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (order, _) => await AssertPagesAsync(order.list, order.named, order.direction, key)
        );
    }

    private async Task AssertPagesAsync(FieldType list, EnumValueDefinition by, string direction, string key)
    {
        var place = $"{list.Name} {by.Name} {direction}";
        var whole = await PageAsync(list, by.Name, direction, new { first = 200 }, key);
        var all = Cursors(whole);
        Assert.True(whole.GetProperty("totalCount").GetInt32() == all.Count && all.Count is > 3 and < 100, $"{place}: {all.Count}");
        Assert.Equal(all.Count, all.Distinct().Count());
        foreach (var isBackward in new[] { false, true })
            Assert.True(all.SequenceEqual(await WalkAsync(list, by.Name, direction, isBackward, all.Count / 3, key)), place);
        AssertSorted(list, by, direction == "DESC", whole, place);
    }

    private async Task<List<string>> WalkAsync(FieldType list, string by, string direction, bool isBackward, int step, string key)
    {
        var found = new List<string>();
        object page = isBackward ? new { last = step } : new { first = step };
        while (true)
        {
            var read = await PageAsync(list, by, direction, page, key);
            found.InsertRange(isBackward ? 0 : found.Count, Cursors(read));
            var info = read.GetProperty("pageInfo");
            if (!info.GetProperty(isBackward ? "hasPreviousPage" : "hasNextPage").GetBoolean())
                return found;
            page = isBackward
                ? new { last = step, before = info.GetProperty("startCursor").GetString() }
                : new { first = step, after = info.GetProperty("endCursor").GetString() };
        }
    }

    private async Task<JsonElement> PageAsync(FieldType list, string by, string direction, object page, string key)
    {
        var value = RootLists.SelectionOf(list, by) ?? "__typename";
        var answer = await platform.AskAsync(
            $$"""
            query Q($first: Int, $after: String, $last: Int, $before: String) {
              page: {{list.Name}}(
                where: {{RootLists.Where(list.Name)}}, orderBy: [{ key: {{by}}, direction: {{direction}} }]
                first: $first, after: $after, last: $last, before: $before
              ) {
                totalCount edges { cursor node { {{value}} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """,
            page,
            key
        );
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{list.Name} {by} {direction}: {errors}");
        return answer.GetProperty("data").GetProperty("page");
    }

    /// <summary>In the order of the values that the rows tell; of unknown ones as the key's description says.</summary>
    private static void AssertSorted(FieldType list, EnumValueDefinition by, bool isDescending, JsonElement page, string place)
    {
        if (RootLists.SelectionOf(list, by.Name) is null)
        {
            Assert.Contains(list.Name, AskedElsewhere);
            return;
        }

        var unknownLast = by.Description!.Contains("Nulls sort last", StringComparison.Ordinal);
        var values = page.GetProperty("edges").EnumerateArray().Select(edge => Leaf(edge.GetProperty("node"))).ToList();
        var choice = RootLists.ChoiceOf(list, by.Name);
        var known = values
            .Where(value => value.ValueKind != JsonValueKind.Null)
            .Select(value => Place(value, choice))
            .Select(place => by.Name == "NAME" ? (place.Number, Text: SearchForm.Of(place.Text)) : place)
            .ToList();
        var sorted = isDescending
            ? known.OrderByDescending(value => value.Number).ThenByDescending(value => value.Text, StringComparer.Ordinal)
            : known.OrderBy(value => value.Number).ThenBy(value => value.Text, StringComparer.Ordinal);
        Assert.True(known.SequenceEqual(sorted), $"{place}: {string.Join(' ', values)}");
        var unknown = unknownLast || isDescending ? values.Skip(known.Count) : values.Take(values.Count - known.Count);
        Assert.All(unknown, value => Assert.True(value.ValueKind == JsonValueKind.Null, place));
    }

    // Members of a choice come in the order in which they are declared, texts by their code units.
    private static (decimal Number, string Text) Place(JsonElement value, EnumerationGraphType? choice) =>
        value.ValueKind == JsonValueKind.Number ? (value.GetDecimal(), "")
        : choice is not null ? (choice.Values.ToList().FindIndex(member => member.Name == value.GetString()), "")
        : (0, value.GetString()!);

    private static List<string> Cursors(JsonElement page) =>
        [.. page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()!)];

    private static JsonElement Leaf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? Leaf(value.EnumerateObject().Single().Value) : value;
}
