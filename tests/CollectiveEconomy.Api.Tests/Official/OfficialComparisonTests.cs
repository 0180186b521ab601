using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;

namespace CollectiveEconomy.Api.Tests.Official;

/// <summary>Comparisons of the published figures, worked out by hand from <c>schema/codelists/official_figures.csv</c>.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class OfficialComparisonTests(RunningPlatform platform)
{
    [Theory]
    // MPI 33,335 and VCA 33,557 cooperatives at the end of 2024; both are estimates, and neither says why they differ.
    [InlineData("F0048-F0061", 222, 0.67, "NOT_STATED")]
    // MPI 2,197 and VCA 1,942 founded in 2024.
    [InlineData("F0057-F0071", -255, -11.61, "STATUS_DIFFERS")]
    // 3.55 and 2.839 bn a cooperative.
    [InlineData("F0058-F0079", -711_000_000, -20.03, "STATUS_DIFFERS DENOMINATORS_DIFFER")]
    [InlineData("F0059-F0080", -148_600_000, -42.22, "STATUS_DIFFERS DENOMINATORS_DIFFER")]
    // The Alliance counts 120 new cooperatives in Yên Bái, the alliance of the province 113.
    [InlineData("F0083-F0164", -7, -5.83, "NOT_STATED")]
    // The White Book and the steering committee agree on 29,378.
    [InlineData("F0033-F0043", 0, 0.0, "")]
    // 185 models, and "nearly 100" in another text of the same issuer.
    [InlineData("F0008-F0213", -85, -45.95, "VALUE_IS_BOUND BOUND_CONTRADICTED STATUS_DIFFERS")]
    public async Task Two_sources_stand_side_by_side_with_their_difference_and_what_tells_of_it(
        string code,
        long difference,
        double percent,
        string reasons
    )
    {
        var row = await RowAsync("SOURCES", code);
        Assert.True(row.GetProperty("isComparable").GetBoolean());
        Assert.Equal(difference, row.GetProperty("difference").GetInt64());
        Assert.Equal((decimal)percent, row.GetProperty("differencePercent").GetDecimal());
        Assert.Equal(reasons, Reasons(row));
    }

    [Fact]
    public async Task The_number_of_cooperatives_explains_little_of_the_gap_between_the_average_revenues()
    {
        // 2.839 bn × 33,557 / 33,335 is 2.8579 bn: 18.9 m of the 711 m come from what is divided by.
        var row = await RowAsync("SOURCES", "F0058-F0079");
        Assert.Contains(
            "Ministry of Planning and Investment (D006) divides by 33,335 and Viet Nam Cooperative Alliance (D008) divides by 33,557, which accounts for -18,906,795 of the difference of -711,000,000.",
            row.GetProperty("reasons")[1].GetProperty("text").GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("F0099-F0087", 41, 100.12, true, "NOT_FINAL")]
    [InlineData("F0101-F0088", -46, 78.10, false, "NOT_FINAL")]
    [InlineData("F0097-F0093", -68_000, 49.25, false, "DATE_EARLIER VALUE_IS_BOUND NOT_FINAL")]
    [InlineData("F0100-F0214", -1_100_000, 84.51, false, "VALUE_IS_BOUND NOT_FINAL")]
    public async Task A_target_is_attained_as_far_as_the_actual_value_of_its_year_goes(
        string code,
        long difference,
        double attainment,
        bool isMet,
        string reasons
    )
    {
        var row = await RowAsync("TARGET", code);
        Assert.Equal(difference, row.GetProperty("difference").GetInt64());
        Assert.Equal((decimal)attainment, row.GetProperty("attainment").GetDecimal());
        Assert.Equal(isMet, row.GetProperty("isMet").GetBoolean());
        Assert.Equal(reasons, Reasons(row));
    }

    [Theory]
    // Decision 1804 sets 60 % for all organisations; the 78.1 % are of cooperatives.
    [InlineData("F0114-F0089", "POPULATION_DIFFERS", "Collective economic organisations")]
    [InlineData("F0111-F0057", "INDICATOR_DIFFERS", "cooperatives only")]
    // Decision 340 sets 45,000 for 2030.
    [InlineData("F0105-F0087", "PERIOD_DIFFERS", "31 December 2030")]
    [InlineData("F0117", "NO_ACTUAL", "There is no actual value")]
    // Tây Ninh before Long An joined.
    [InlineData("F0180", "AREA_MERGED", "since then Tay Ninh also includes Long An")]
    public async Task A_target_that_cannot_be_compared_says_why_and_gives_no_attainment(string code, string obstacle, string text)
    {
        var row = await RowAsync("TARGET", code);
        Assert.False(row.GetProperty("isComparable").GetBoolean());
        foreach (var result in new[] { "difference", "differencePercent", "attainment", "isMet" })
            Assert.Equal(JsonValueKind.Null, row.GetProperty(result).ValueKind);
        var reason = row.GetProperty("reasons").EnumerateArray().Single(reason => reason.GetProperty("code").GetString() == obstacle);
        Assert.True(reason.GetProperty("isObstacle").GetBoolean());
        Assert.Contains(text, reason.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    // 27.19 / (71.701 + 27.19)
    [InlineData("F0011", 27.49, -0.21, "F0010/F0007+F0010", "NOT_STATED")]
    // 19.985 / 71.701, probably a misprint
    [InlineData("F0014", 27.87, 1.25, "F0012/F0007", "NOT_STATED")]
    [InlineData("F0017", 39.10, 0, "F0015/F0007", "")]
    // 71,701 m / 185
    [InlineData("F0009", 387_572_973, 3_372_973, "F0007/F0008", "NOT_STATED")]
    [InlineData("F0022", 27.08, -0.02, "F0021/F0033", "WITHIN_ROUNDING")]
    // 2,071 / 29,378 is 7.0495 %, which no rounding makes 7.1.
    [InlineData("F0030", 7.05, -0.05, "F0029/F0033", "NOT_STATED")]
    // Parts of one issuer, though of two documents.
    [InlineData("F0079", 2_839_160_086, 160_086, "F0076/F0061", "PART_OF_OTHER_DOCUMENT WITHIN_ROUNDING")]
    [InlineData("F0077", 2_026_792_473, -207_527, "F0074/F0061", "PART_OF_OTHER_DOCUMENT WITHIN_ROUNDING")]
    [InlineData("F0078", 5_332_472_360, 472_360, "F0075/F0061", "PART_OF_OTHER_DOCUMENT WITHIN_ROUNDING")]
    public async Task A_printed_ratio_stands_beside_the_one_of_its_parts(
        string code,
        double computed,
        double difference,
        string parts,
        string reasons
    )
    {
        var row = await RowAsync("RATIO", code);
        Assert.Equal((decimal)computed, row.GetProperty("computed").GetDecimal());
        Assert.Equal((decimal)difference, row.GetProperty("difference").GetDecimal());
        Assert.Equal(parts, $"{Parts(row, "NUMERATOR")}/{Parts(row, "DENOMINATOR")}");
        Assert.Equal(reasons, Reasons(row));
    }

    [Theory]
    // Growth of 5.4 % by the White Book: 2021 is known from the ministry only.
    [InlineData("F0034", "PART_OF_OTHER_SOURCE", "Ministry of Planning and Investment (D004) does, but is a different source")]
    [InlineData("F0058", "PART_OF_OTHER_SOURCE", "Viet Nam Cooperative Alliance (D008) does, but is a different source")]
    [InlineData("F0189", "PART_MISSING", "“OCOP holders” (OCOP_HOLDER HTX)")]
    [InlineData("F0080", "PART_MISSING", "No indicator contains the numerator")]
    public async Task A_ratio_whose_parts_its_source_does_not_publish_is_never_made_of_parts_of_another(
        string code,
        string obstacle,
        string text
    )
    {
        var row = await RowAsync("RATIO", code);
        Assert.Equal(JsonValueKind.Null, row.GetProperty("computed").ValueKind);
        var reason = row.GetProperty("reasons").EnumerateArray().First(reason => reason.GetProperty("isObstacle").GetBoolean());
        Assert.Equal(obstacle, reason.GetProperty("code").GetString());
        Assert.Contains(text, reason.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    // The ministry was merged into the other, so the source stays: 4.56 bn after 3.55 bn is a break.
    [InlineData("F0058-F0090", 28.45, "BREAK_UNEXPLAINED")]
    [InlineData("F0200-F0206", 64.17, "BREAK_UNEXPLAINED")]
    [InlineData("F0187-F0222", 59.49, "SOURCE_CHANGES")]
    public async Task A_jump_of_a_series_is_found_with_what_explains_it(string code, double percent, string reasons)
    {
        var row = await RowAsync("SERIES", code);
        Assert.True(row.GetProperty("isComparable").GetBoolean());
        Assert.Equal((decimal)percent, row.GetProperty("differencePercent").GetDecimal());
        Assert.Equal(reasons, Reasons(row));
    }

    [Fact]
    public async Task Notes_of_the_figures_and_of_their_indicators_come_as_footnotes() =>
        Assert.Equal(
            ["F0048", "F0061", "COOP_EXISTING"],
            (await RowAsync("SOURCES", "F0048-F0061"))
                .GetProperty("footnotes")
                .EnumerateArray()
                .Select(note => note.GetProperty("of").GetString())
        );

    [Fact]
    public async Task Filters_and_pages_give_every_comparison_once()
    {
        var all = await CodesAsync("{}");
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.Equal(
            all.Order(),
            (await CodesAsync("{ isComparable: { eq: true } }")).Concat(await CodesAsync("{ isComparable: { eq: false } }")).Order()
        );
        Assert.Equal(["SOURCES F0008-F0213"], await CodesAsync("{ source: { eq: \"D000\" } }"));
        Assert.DoesNotContain("SOURCES F0008-F0213", await CodesAsync("{ source: { notIn: [\"D000\"] } }"));
        Assert.Equal(
            ["TARGET F0179", "TARGET F0180", "TARGET F0181", "TARGET F0182", "TARGET F0183"],
            (await CodesAsync("{ area: { eq: \"72\", areas: AREAS_BEFORE_2025 } }")).Order()
        );
    }

    private static string Reasons(JsonElement row) =>
        string.Join(' ', row.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("code").GetString()));

    private static string Parts(JsonElement row, string side) =>
        string.Join(
            '+',
            row.GetProperty("parts")
                .EnumerateArray()
                .Where(part => part.GetProperty("side").GetString() == side)
                .Select(part => part.GetProperty("figure").GetProperty("code").GetString())
        );

    private async Task<JsonElement> RowAsync(string kind, string code) =>
        (await RowsAsync("{ kind: { eq: " + kind + " } }", "first: 200"))
            .GetProperty("nodes")
            .EnumerateArray()
            .Single(row => row.GetProperty("code").GetString() == code);

    private async Task<List<string>> CodesAsync(string where)
    {
        var codes = new List<string>();
        for (var page = "first: 20"; ; )
        {
            var rows = await RowsAsync(where, page);
            codes.AddRange(
                rows.GetProperty("nodes").EnumerateArray().Select(row => $"{row.GetProperty("kind")} {row.GetProperty("code")}")
            );
            var info = rows.GetProperty("pageInfo");
            if (!info.GetProperty("hasNextPage").GetBoolean())
                return rows.GetProperty("totalCount").GetInt32() == codes.Count ? codes : throw new InvalidOperationException("count");
            page = $"first: 20, after: \"{info.GetProperty("endCursor")}\"";
        }
    }

    private async Task<JsonElement> RowsAsync(string where, string page) => (
            await platform.AskAsync(
                $$"""
                { officialComparisons(where: {{where}}, {{page}}) { totalCount pageInfo { hasNextPage endCursor } nodes {
                  code kind isComparable computed difference differencePercent attainment isMet
                  parts { side figure { code } } reasons { code isObstacle text(language: EN) } footnotes { of } } } }
                """
            )
        ).GetProperty("data").GetProperty("officialComparisons");
}
