using System.Text.Json;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Releases;

public sealed class RevisionsTests(ThreeReleases three) : IClassFixture<ThreeReleases>
{
    [Fact]
    public async Task A_figure_is_told_for_each_year_in_each_release() =>
        Assert.Equal(
            ["2023 2027.1 50 A", "2023 2027.2 50 A", "2023 2027.3 60 A", "2024 2027.2 100 A", "2024 2027.3 100 A"],
            await ExactCellsAsync("cooperatives(figure: MEMBERS_TOTAL)")
        );

    [Fact]
    public async Task Filters_and_the_number_of_releases_narrow_it()
    {
        Assert.Equal(["2023 2027.3 60 A", "2024 2027.3 100 A"], await ExactCellsAsync("cooperatives(figure: MEMBERS_TOTAL, last: 1)"));
        Assert.Equal(
            ["2024 2027.2 100 A", "2024 2027.3 100 A"],
            await ExactCellsAsync("cooperatives(figure: MEMBERS_TOTAL, where: { year: { gte: 2024 }, field: { eq: \"AGRI\" } })")
        );
        Assert.Empty(await CellsAsync("cooperatives(figure: MEMBERS_TOTAL, where: { field: { eq: \"TRD\" } })"));
    }

    [Theory]
    [InlineData("cooperatives(figure: MEMBERS_TOTAL)", "50", "60")]
    [InlineData("cooperatives(figure: REVENUE_TOTAL)", "5000000000", "5000000000")]
    public async Task The_public_sees_protected_figures_in_each_release_and_a_researcher_the_exact_ones(
        string question,
        string before,
        string after
    )
    {
        var exact = await ExactCellsAsync(question);
        var hidden = await CellsAsync(question);
        Assert.Equal([$"2023 2027.1 {before} A", $"2023 2027.2 {before} A", $"2023 2027.3 {after} A"], exact.Take(3));
        Assert.Equal(exact.Length, hidden.Length);
        Assert.NotEqual(exact[0], hidden[0]);
        // The noise is the same in every release, so revisions of the truth alone move a figure.
        Assert.Equal(hidden[0].Replace("2027.1", "2027.2", StringComparison.Ordinal), hidden[1]);
        if (before == after)
            Assert.Equal(hidden[0].Replace("2027.1", "2027.3", StringComparison.Ordinal), hidden[2]);
    }

    [Theory]
    [InlineData("cooperatives(figure: MEMBERS_TOTAL, last: 0)", "BAD_USER_INPUT")]
    [InlineData("cooperatives(figure: MEMBERS_TOTAL, where: { field: { eq: \"AGR\" } })", "UNKNOWN_CODE")]
    [InlineData("outcomes(figure: ACTUAL_MEAN)", "DIMENSION_NEEDED")]
    public async Task What_can_not_be_answered_is_refused(string question, string code)
    {
        var answer = await three.Host.AskAsync($"{{ revisions {{ {question} {{ unit }} }} }}");
        Assert.Contains(code, answer.GetProperty("errors").GetRawText(), StringComparison.Ordinal);
    }

    private async Task<string[]> ExactCellsAsync(string question) => await CellsAsync(question, await three.Host.KeyAsync(Role.Researcher));

    private async Task<string[]> CellsAsync(string question, string? key = null)
    {
        var answer = await three.Host.AskAsync(
            $"{{ revisions {{ {question} {{ unit cells {{ year release {{ id }} value status }} }} }} }}",
            key
        );
        return
        [
            .. answer
                .GetProperty("data")
                .GetProperty("revisions")
                .GetProperty("cooperatives")
                .GetProperty("cells")
                .EnumerateArray()
                .Select(Line),
        ];
    }

    private static string Line(JsonElement cell) =>
        $"{cell.GetProperty("year")} {cell.GetProperty("release").GetProperty("id")} {cell.GetProperty("value")} {cell.GetProperty("status")}";
}
