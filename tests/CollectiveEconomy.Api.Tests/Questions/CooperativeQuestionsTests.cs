using System.Text.Json;
using CollectiveEconomy.Statistics.Cooperatives;
using static CollectiveEconomy.Api.Tests.Questions.FixedRegister;

namespace CollectiveEconomy.Api.Tests.Questions;

[Collection(nameof(FixedPlatform))]
public sealed class CooperativeQuestionsTests(FixedPlatform platform)
{
    [Theory]
    // Tuyên Quang took Hà Giang in; Tây Ninh has 1 of Long An and 3 of its own; neither the union nor the groups of Hà Nội count.
    [InlineData(2024, "01 2, 08 5, 25 2, 75 1, 80 4")]
    // One in Phú Thọ was dissolved on the last day of 2023, one in Tây Ninh was founded in 2025.
    [InlineData(2023, "01 2, 08 5, 25 2, 75 1, 80 4")]
    [InlineData(2022, "01 2, 08 5, 25 3, 75 1, 80 4")]
    [InlineData(2025, "01 2, 08 5, 25 2, 75 1, 80 5")]
    public async Task Cooperatives_of_each_unit_of_2025_at_the_end_of_a_year(int year, string cooperatives)
    {
        var cells = (await platform.AskAsync("cooperatives-by-province", new { year })).Cells("cooperatives");
        Assert.Equal(cooperatives, string.Join(", ", cells.Select(cell => $"{cell.Text("province.code")} {cell.Text("cooperatives")}")));
        Assert.All(cells, cell => Assert.Equal(year, cell.Number("year")));
        Assert.Equal("Tây Ninh", cells[^1].Text("province.name"));
    }

    [Theory]
    [InlineData("AREAS_2025", 2025)]
    [InlineData("AREAS_BEFORE_2025", 2024)]
    public async Task A_series_of_regions_in_either_set_is_made_of_what_their_provinces_reported(string areas, int to)
    {
        var expected = (
            from year in Enumerable.Range(2018, to - 2017)
            from row in On31December(year)
            where IsCooperative(row.Who)
            let region = areas == "AREAS_2025" ? RegionNowOf(row.Who) : RegionBeforeOf(row.Who)
            from place in new[] { region, "-" }
            select (Cell: $"{place} {year}", Row: row)
        ).ToLookup(row => row.Cell, row => row.Row);
        var variables = new
        {
            areas,
            from = 2018,
            to,
        };
        var exact = (await platform.AskAsync("regional-series", variables, exact: true)).Cells("cooperatives");
        var shown = (await platform.AskAsync("regional-series", variables)).Cells("cooperatives");
        Assert.Equal(expected.Select(cell => cell.Key).Order(StringComparer.Ordinal), exact.Select(Key).Order(StringComparer.Ordinal));
        Assert.All(exact, cell => Assert.Equal(cell.Text("region.code") == "-", cell.GetProperty("isTotal").GetBoolean()));
        foreach (var (cell, anybodys) in exact.Zip(shown))
        {
            var rows = expected[Key(cell)].ToList();
            Assert.Equal((Key(cell), rows.Count), (Key(anybodys), anybodys.Number("cooperatives")));
            Assert.Equal(rows.Count, cell.Number("cooperatives"));
            AreTold("members", report => report.Members);
            AreTold("womenMembers", report => report.WomenMembers);
            AreTold("workers", report => report.Workers);
            AreTold("womenWorkers", report => report.WomenWorkers);

            void AreTold(string measure, Func<AnnualReport, long?> value)
            {
                var given = rows.ConvertAll(row => (row.Who.Id, row.Report is { } report ? value(report) : null));
                Assert.Equal(given.Select(part => part.Item2).Known(), cell.Number(measure));
                Told.OfPeople(anybodys.Number(measure), given);
            }
        }

        // Some regions have few, so both ways of telling were met.
        Assert.Contains(shown, cell => cell.Number("members") is null);
        Assert.Contains(shown, cell => cell.Number("members") is not null);
        static string Key(JsonElement cell) => $"{cell.Text("region.code")} {cell.Text("year")}";
    }

    [Fact]
    public async Task A_series_moves_with_a_province_that_changed_its_region_by_merging()
    {
        // Vĩnh Phúc was of the Red River Delta and went with Phú Thọ to the midlands: 5 + 1 + 1 are there by the new set and 5 + 1 by the old.
        Assert.Equal(("7", "2"), (await AtEndOf2024Async("AREAS_2025", "NMM25"), await AtEndOf2024Async("AREAS_2025", "RRD25")));
        Assert.Equal(("6", "3"), (await AtEndOf2024Async("AREAS_BEFORE_2025", "NMM"), await AtEndOf2024Async("AREAS_BEFORE_2025", "RRD")));
        // Long An was of the Mekong delta; now it is of the South East.
        Assert.Equal(("5", "1"), (await AtEndOf2024Async("AREAS_2025", "SEA25"), await AtEndOf2024Async("AREAS_BEFORE_2025", "MRD")));
    }

    [Fact]
    public async Task A_series_by_old_regions_ends_before_the_year_of_which_they_are_not_known()
    {
        var error = Assert.Single(
            (await platform.AnswerAsync("regional-series", new { areas = "AREAS_BEFORE_2025", from = 2018 }))
                .GetProperty("errors")
                .EnumerateArray()
        );
        Assert.Equal("AREAS_NOT_HELD", error.Text("extensions.code"));
        Assert.Contains("2025", error.Text("message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AREAS_2025", "01 AGRI 1, 01 - 1, 08 TRD 1, 25 AGRI 2, 75 AGRI 1, 80 TRP 1")]
    [InlineData(
        "AREAS_BEFORE_2025",
        "01 AGRI 1, 01 - 1, 02 AGRI 1, 02 TRD 1, 08 AGRI 2, 25 AGRI 1, 26 AGRI 1, 70 AGRI 1, 72 AGRI 2, 72 TRP 1, 80 AGRI 1"
    )]
    public async Task Where_a_field_has_fewer_than_three_their_number_is_told_and_their_money_is_not(string areas, string few)
    {
        var shown = await platform.AskAsync("few-cooperatives", new { areas });
        var cells = shown.Cells("cooperatives");
        Assert.Equal(few, Few(cells));
        Assert.Equal(cells.Count, shown.At("statistics.cooperatives.cellCount").GetInt32());
        // So is that of the one that reported nothing, or it would be told who did.
        Assert.All(cells, cell => Assert.Equal(("-", "Q"), (cell.Text("revenue.total"), cell.Text("revenue.status"))));
    }

    [Fact]
    public async Task Who_may_see_exact_figures_is_told_what_the_few_earn()
    {
        var cells = (await platform.AskAsync("few-cooperatives", exact: true)).Cells("cooperatives");
        // In Phú Thọ 5,000 and 2,800 million.
        Assert.Equal(
            "4800000000 A, - O, 1500000000 A, 7800000000 A, 5200000000 A, 7000000000 A",
            string.Join(", ", cells.Select(cell => $"{cell.Text("revenue.total")} {cell.Text("revenue.status")}"))
        );
    }

    private static string Few(IEnumerable<JsonElement> cells) =>
        string.Join(", ", cells.Select(cell => $"{cell.Text("province.code")} {cell.Text("field.code")} {cell.Text("cooperatives")}"));

    private async Task<string> AtEndOf2024Async(string areas, string region) => (
            await platform.AskAsync(
                "regional-series",
                new
                {
                    areas,
                    from = 2024,
                    to = 2024,
                }
            )
        ).Cells("cooperatives").Single(cell => cell.Text("region.code") == region && !cell.GetProperty("isTotal").GetBoolean()).Text("cooperatives");
}
