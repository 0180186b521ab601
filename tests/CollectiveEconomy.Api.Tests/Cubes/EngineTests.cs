using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Cubes;

/// <summary>Which engine answered is shown to stewards, and to nobody else.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class EngineTests(RunningPlatform platform)
{
    private const string Totals = "cooperatives(by: [YEAR, REGION]) { cells { members revenue { total median } } }";
    private const string Outcomes = "outcomes(by: [YEAR, PRODUCT], where: { indicator: { eq: \"REVENUE\" } }) { cells { models } }";

    [Fact]
    public async Task Stewards_see_the_engine_of_each_question_by_its_path()
    {
        var engines = (await platform.AnswerAsync($"{Totals} chains: {Outcomes}", Role.Steward))
            .GetProperty("extensions")
            .GetProperty("engines");
        Assert.Equal("columns", engines.GetProperty("statistics/cooperatives").GetString());
        Assert.Equal("columns", engines.GetProperty("statistics/chains").GetString());
    }

    [Theory]
    [InlineData(Role.Public)]
    [InlineData(Role.Researcher)]
    [InlineData(Role.Ministry)]
    public async Task Nobody_else_sees_it(Role role)
    {
        var answer = await platform.AnswerAsync(Totals, role);
        Assert.NotEqual(JsonValueKind.Undefined, answer.GetProperty("data").ValueKind);
        Assert.False(answer.GetProperty("extensions").TryGetProperty("engines", out _));
    }
}
