using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Cubes;

/// <summary>Every figure of a cell is of one population, and the answer says which.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class PopulationTests(RunningPlatform platform)
{
    [Theory]
    [InlineData("", "COOPERATIVES")]
    [InlineData(", population: ALL_ORGANISATIONS", "ALL_ORGANISATIONS")]
    [InlineData(", where: { legalForm: { eq: \"GROUP\" } }", "ALL_ORGANISATIONS")]
    [InlineData(", where: { legalForm: { eq: \"GROUP\" } }, population: COOPERATIVES", "COOPERATIVES")]
    public async Task Cooperatives_count_unless_other_legal_forms_are_named(string arguments, string population)
    {
        var answer = await platform.CubeAsync($"cooperatives(by: [YEAR]{arguments}) {{ population notes {{ code }} }}");
        Assert.Equal(population, answer.GetProperty("population").GetString());
        Assert.Contains("POPULATION", answer.Notes());
    }

    [Fact]
    public async Task A_breakdown_by_legal_form_counts_all_forms() =>
        Assert.Equal(
            "ALL_ORGANISATIONS",
            (await platform.CubeAsync("cooperatives(by: [YEAR, LEGAL_FORM]) { population }")).GetProperty("population").GetString()
        );

    [Fact]
    public async Task Figures_of_a_cell_are_those_of_its_legal_forms_together()
    {
        const string Figures = "{ cells { year legalForm { code } organisations cooperatives members } }";
        var parts = (await platform.CubeAsync($"cooperatives(by: [YEAR, LEGAL_FORM]) {Figures}", Role.Researcher)).Cells();
        var whole = (await platform.CubeAsync($"cooperatives(by: [YEAR]) {Figures}", Role.Researcher)).Cells();

        Assert.All(
            whole,
            cell =>
            {
                var own = parts.Where(part => Year(part) == Year(cell) && IsCounted(part)).ToList();
                Assert.Equal(own.Sum(part => part.Number("organisations")), cell.Number("organisations"));
                Assert.Equal(cell.Number("organisations"), cell.Number("cooperatives"));
                Assert.Equal(own.Sum(part => part.Number("members")), cell.Number("members"));
            }
        );
        Assert.Contains(parts, part => !IsCounted(part) && part.Number("cooperatives") == 0 && part.Number("members") > 0);
    }

    [Theory]
    [InlineData("population: ALL_ORGANISATIONS", "cooperatives members", "POPULATION_MIXED")]
    [InlineData("population: ALL_ORGANISATIONS, orderBy: [{ measure: COOPERATIVES }]", "members", "POPULATION_MIXED")]
    [InlineData("where: { legalForm: { in: [\"GROUP\", \"COOPERATIVE\"] } }", "cooperatives members", "POPULATION_MIXED")]
    [InlineData("where: { legalForm: { in: [\"CREDIT_FUND\", \"COOPERATIVE\"] } }", "cooperatives members", null)]
    [InlineData("population: ALL_ORGANISATIONS", "cooperatives organisations", null)]
    [InlineData("population: ALL_ORGANISATIONS", "organisations members", null)]
    public async Task Cooperatives_do_not_stand_with_figures_of_more_organisations(string arguments, string figures, string? code)
    {
        var question = $"cooperatives(by: [YEAR], {arguments}) {{ cells {{ {figures} }} }}";
        if (code is null)
            await platform.CubeAsync(question);
        else
            Assert.Equal(code, await platform.CodeAsync(question));
    }

    [Fact]
    public async Task Each_figure_has_its_unit_and_its_observations()
    {
        var answer = await platform.CubeAsync(
            "cooperatives(by: [YEAR], where: { year: { eq: 2022 } }) { cells { revenue { unit { code name(language: EN) } observations } profitMargin { value observations } } measures { name title(language: VI) unit unitName(language: VI) } }",
            Role.Researcher
        );
        var cell = Assert.Single(answer.Cells());
        Assert.Equal(
            "VND Vietnamese dong",
            $"{cell.GetProperty("revenue").GetProperty("unit").GetProperty("code")} {cell.GetProperty("revenue").GetProperty("unit").GetProperty("name")}"
        );
        Assert.InRange(cell.Number("profitMargin", "observations")!.Value, 1, cell.Number("revenue", "observations")!.Value);
        Assert.Equal(
            ["revenue doanh thu VND Đồng", "profitMargin tỷ suất lợi nhuận trên doanh thu PERCENT %"],
            answer
                .GetProperty("measures")
                .EnumerateArray()
                .Select(measure => string.Join(' ', measure.EnumerateObject().Select(field => field.Value.GetString())))
        );
    }

    [Fact]
    public async Task All_digits_are_for_roles()
    {
        const string Question =
            "cooperatives(by: [YEAR], where: { year: { eq: 2022 } }, precision: FULL) { cells { profitMargin { value } } }";
        Assert.Equal("ACCESS_DENIED", await platform.CodeAsync(Question));
        var full = (await platform.CubeAsync(Question, Role.Researcher)).Cells()[0].Number("profitMargin", "value")!.Value;
        var shown = (await platform.CubeAsync(Question.Replace("FULL", "SHOWN", StringComparison.Ordinal), Role.Researcher)).Cells()[0];
        Assert.Equal(Math.Round(full, 2), shown.Number("profitMargin", "value"));
        Assert.NotEqual(full, shown.Number("profitMargin", "value"));
    }

    [Theory]
    [InlineData("by: [PROGRAMME]", "actual { mean }", "DIMENSION_NEEDED")]
    [InlineData("by: [PROGRAMME]", "models", null)]
    [InlineData("by: [PROGRAMME, YEARS_SINCE_START]", "actual { mean }", null)]
    [InlineData("by: [PROGRAMME]", "actual { mean }", null, ", year: { eq: 2024 }")]
    public async Task Years_of_one_model_are_not_pooled(string by, string figures, string? code, string filter = "")
    {
        var question = $"outcomes({by}, where: {{ indicator: {{ eq: \"REVENUE\" }}{filter} }}) {{ cells {{ {figures} }} }}";
        if (code is null)
            await platform.CubeAsync(question);
        else
            Assert.Equal(code, await platform.CodeAsync(question));
    }

    private static int Year(JsonElement cell) => cell.GetProperty("year").GetInt32();

    private static bool IsCounted(JsonElement part) =>
        part.GetProperty("legalForm").GetProperty("code").GetString() is "COOPERATIVE" or "CREDIT_FUND";
}
