using System.Text.Json;

namespace CollectiveEconomy.Api.Tests.Questions;

/// <summary>What was believed, and how it was revised.</summary>
[Collection(nameof(FixedPlatform))]
public sealed class RevisionQuestionsTests(FixedPlatform platform)
{
    [Theory]
    // Of 2021: 54 members came with the late report and 100 with the correction, all in agriculture.
    [InlineData("2027-03-01", "2027.1 First.", "AGRI 777", "- 1792")]
    [InlineData("2027-06-08", "2027.1 First.", "AGRI 777", "- 1792")]
    [InlineData("2027-06-09", "2027.2 A report came late, another was corrected.", "AGRI 931", "- 1946")]
    public async Task What_was_believed_on_a_day_stands_beside_what_is_believed_now(
        string day,
        string release,
        string agriculture,
        string total
    )
    {
        var data = await platform.AskAsync("believed-then-and-now", new { day }, exact: true);
        Assert.Equal(release, $"{data.Text("then.release.id")} {data.Text("then.release.notes")}");
        Assert.Equal([agriculture, total], Members(data, "then"));
        Assert.Equal("2027.2", data.Text("now.release.id"));
        Assert.Equal(["AGRI 931", "- 1946"], Members(data, "now"));
    }

    [Fact]
    public async Task How_a_figure_was_revised_is_told_release_by_release()
    {
        var data = await platform.AskAsync("believed-then-and-now", new { day = "2027-03-01" }, exact: true);
        Assert.Equal(["2021 2027.1 2027-03-01 1792", "2021 2027.2 2027-06-09 1946"], Revised("members"));
        Assert.Equal("VND", data.Text("revisions.revenue.unit"));

        IEnumerable<string> Revised(string figure) =>
            data.At($"revisions.{figure}.cells")
                .EnumerateArray()
                .Select(cell => $"{cell.Text("year")} {cell.Text("release.id")} {cell.Text("release.publishedOn")} {cell.Text("value")}");
    }

    [Fact]
    public async Task Anybody_sees_figures_as_protected_in_the_triangle_as_they_are_in_the_cells()
    {
        var exact = await platform.AskAsync("believed-then-and-now", new { day = "2027-03-01" }, exact: true);
        var data = await platform.AskAsync("believed-then-and-now", new { day = "2027-03-01" });
        foreach (var (figure, value) in new[] { ("members", "members"), ("revenue", "revenue.total") })
        {
            Assert.Equal([Total("then", value), Total("now", value)], Revised(data, figure));
            Assert.DoesNotContain(null, Revised(data, figure));
            Assert.All(Revised(exact, figure).Zip(Revised(data, figure)), pair => Assert.NotEqual(pair.First, pair.Second));
        }

        static IEnumerable<decimal?> Revised(JsonElement data, string figure) =>
            data.At($"revisions.{figure}.cells").EnumerateArray().Select(cell => cell.Number("value"));

        decimal? Total(string belief, string value) =>
            data.At($"{belief}.cooperatives.cells").EnumerateArray().Single(cell => cell.GetProperty("isTotal").GetBoolean()).Number(value);
    }

    [Fact]
    public async Task Before_the_first_release_nothing_was_believed()
    {
        var answer = await platform.AnswerAsync("believed-then-and-now", new { day = "2027-02-28" });
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("RELEASE_UNKNOWN", error.Text("extensions.code"));
    }

    [Fact]
    public async Task What_a_late_report_adds_to_a_total_is_the_truth_for_those_who_may_know_it_and_is_not_for_others()
    {
        // 2,500 million less 12 %.
        const decimal truth = 2_200_000_000m;
        Assert.Equal(truth, await AddedAsync(exact: true));
        // The totals are told in steps of what their noise leaves meaning to, and each noise is the same in both.
        var told = await AddedAsync(exact: false);
        Assert.Equal(0, told % 100_000_000);
        Assert.NotEqual(truth, told);
        Assert.InRange(told, 0.45m * truth - 1_000_000_000, 1.55m * truth + 1_000_000_000);
    }

    private static IEnumerable<string> Members(JsonElement data, string belief) =>
        data.At($"{belief}.cooperatives.cells")
            .EnumerateArray()
            .Where(cell => cell.GetProperty("isTotal").GetBoolean() || cell.Text("field.code") == "AGRI")
            .Select(cell => $"{cell.Text("field.code")} {cell.Text("members")}");

    private async Task<decimal> AddedAsync(bool exact)
    {
        var data = await platform.AskAsync("believed-then-and-now", new { day = "2027-03-01" }, exact);
        return Revenue("now") - Revenue("then");

        decimal Revenue(string belief) =>
            data.At($"{belief}.cooperatives.cells")
                .EnumerateArray()
                .First(cell => cell.Text("field.code") == "AGRI")
                .Number("revenue.total")!
                .Value;
    }
}
