using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Cubes;

[Collection(nameof(RunningPlatform))]
public sealed class CellPagesTests(RunningPlatform platform)
{
    private const string Selection =
        "{ cells { cursor region { code } year isTotal cooperatives revenue { mean status } } cellCount pageInfo { hasNextPage endCursor } }";

    [Theory]
    [InlineData("by: [REGION, YEAR]", 7)]
    [InlineData("by: [REGION, YEAR], totals: true, orderBy: [{ measure: REVENUE_MEAN, direction: DESC }]", 11)]
    [InlineData("by: [REGION, YEAR], totals: true, orderBy: [{ measure: COOPERATIVES }], firstPer: { by: [REGION], n: 3 }", 5)]
    [InlineData("by: [YEAR, REGION], having: [{ measure: COOPERATIVES, gte: 100 }], where: { year: { gte: 2020 } }", 1)]
    [InlineData("by: [REGION, YEAR], areas: AREAS_BEFORE_2025, where: { year: { lte: 2024 } }", 54)]
    public async Task Pages_behind_one_another_are_all_cells_in_order(string question, int size)
    {
        var whole = await platform.CubeAsync($"cooperatives({question}) {Selection}");
        var paged = new List<JsonElement>();
        string? cursor = null;
        for (var hasMore = true; hasMore; )
        {
            var after = cursor is null ? "" : $", after: \"{cursor}\"";
            var page = await platform.CubeAsync($"cooperatives({question}, first: {size}{after}) {Selection}");
            paged.AddRange(page.Cells());
            var info = page.GetProperty("pageInfo");
            (hasMore, cursor) = (info.GetProperty("hasNextPage").GetBoolean(), info.GetProperty("endCursor").GetString());
            Assert.Equal(page.Cells()[^1].GetProperty("cursor").GetString(), cursor);
            Assert.Equal(whole.GetProperty("cellCount").GetInt32(), page.GetProperty("cellCount").GetInt32());
            Assert.True(paged.Count <= whole.Cells().Count, "There is no end.");
        }

        Assert.Equal(whole.Cells().Select(cell => cell.GetRawText()), paged.Select(cell => cell.GetRawText()));
        Assert.Equal(whole.Cells().Count, whole.GetProperty("cellCount").GetInt32());
        Assert.False(whole.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
    }

    [Fact]
    public async Task Behind_the_last_cell_there_are_none()
    {
        var cursor = await CursorAsync("by: [YEAR]");
        var page = await platform.CubeAsync($"cooperatives(by: [YEAR], after: \"{cursor}\") {Selection}");
        Assert.Empty(page.Cells());
        Assert.Equal(JsonValueKind.Null, page.GetProperty("pageInfo").GetProperty("endCursor").ValueKind);
    }

    [Theory]
    [InlineData("by: [REGION, YEAR]")]
    [InlineData("by: [YEAR, REGION]")]
    [InlineData("by: [YEAR], where: { field: { eq: \"AGRI\" } }")]
    [InlineData("by: [YEAR], having: [{ measure: COOPERATIVES, gte: 0 }]")]
    [InlineData("by: [YEAR], orderBy: [{ measure: COOPERATIVES }]")]
    [InlineData("by: [YEAR], firstPer: { by: [], n: 100 }")]
    [InlineData("by: [YEAR], totals: true")]
    [InlineData("by: [YEAR], areas: AREAS_BEFORE_2025")]
    public async Task A_cursor_of_another_question_is_refused(string other)
    {
        var cursor = await CursorAsync("by: [YEAR]");
        Assert.Equal("CURSOR_INVALID", await platform.CodeAsync($"cooperatives({other}, after: \"{cursor}\") {Selection}"));
    }

    [Fact]
    public async Task A_cursor_of_another_access_class_cube_or_selection_is_refused()
    {
        var cursor = await CursorAsync("by: [YEAR]");
        Assert.Equal(
            "CURSOR_INVALID",
            await platform.CodeAsync($"cooperatives(by: [YEAR], after: \"{cursor}\") {Selection}", Role.Researcher)
        );
        Assert.Equal("CURSOR_INVALID", await platform.CodeAsync($"production(by: [YEAR], after: \"{cursor}\") {{ cellCount }}"));
        Assert.Equal("CURSOR_INVALID", await platform.CodeAsync($"cooperatives(by: [YEAR], after: \"{cursor}\") {{ cellCount }}"));
    }

    [Fact]
    public async Task A_cursor_that_was_changed_anywhere_is_refused()
    {
        var cursor = await CursorAsync("by: [YEAR]");
        for (var place = 0; place < cursor.Length; place++)
        {
            var changed = string.Concat(cursor.AsSpan(0, place), cursor[place] == 'A' ? "Q" : "A", cursor.AsSpan(place + 1));
            Assert.Equal("CURSOR_INVALID", await platform.CodeAsync($"cooperatives(by: [YEAR], after: \"{changed}\") {Selection}"));
        }
    }

    [Fact]
    public async Task The_page_has_no_part_in_a_cursor()
    {
        var cursor = (await platform.CubeAsync($"cooperatives(by: [YEAR], first: 2) {Selection}"))
            .Cells()[0]
            .GetProperty("cursor")
            .GetString();
        var page = await platform.CubeAsync($"cooperatives(by: [YEAR], after: \"{cursor}\", first: 4) {Selection}");
        Assert.Equal([2017, 2018, 2019, 2020], page.Cells().Select(cell => cell.GetProperty("year").GetInt32()));
        Assert.True(page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
    }

    private async Task<string> CursorAsync(string question) =>
        (await platform.CubeAsync($"cooperatives({question}) {Selection}")).GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
}
