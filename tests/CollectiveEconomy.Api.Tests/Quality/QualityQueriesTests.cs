using System.Text.Json;
using CollectiveEconomy.Api.Tests.Releases;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Quality;

/// <summary>Who sees what of the quality report.</summary>
public sealed class QualityQueriesTests(AnnualFigures figures) : IClassFixture<AnnualFigures>
{
    [Theory]
    [InlineData("unitResponses { expected }", Role.Ministry)]
    [InlineData("unitResponses { received }", Role.Ministry)]
    [InlineData("unitResponses { dated }", Role.Ministry)]
    [InlineData("unitResponses { late }", Role.Ministry)]
    [InlineData("itemNonResponses { missing }", Role.Ministry)]
    [InlineData("itemNonResponses { received }", Role.Ministry)]
    [InlineData("findings { rule }", Role.Steward)]
    [InlineData("unitResponses { responseRate lateRate }", Role.Public)]
    [InlineData("itemNonResponses { nonResponseRate }", Role.Public)]
    [InlineData("coverage { register official coverageRate }", Role.Public)]
    public async Task Rates_are_for_everybody_counts_for_ministries_and_findings_for_stewards(string selected, Role needed)
    {
        foreach (var (role, key) in figures.Keys)
        {
            var answer = await figures.Host.AskAsync($"{{ quality {{ {selected} }} }}", key);
            Assert.Equal((role, role < needed), (role, answer.TryGetProperty("errors", out _)));
        }
    }

    [Fact]
    public async Task Nothing_is_told_of_a_year_that_no_release_covers_but_to_stewards()
    {
        foreach (var (role, key) in figures.Keys)
        {
            var quality = (
                await figures.Host.AskAsync("{ quality { unitResponses { year } itemNonResponses { year } coverage { year } } }", key)
            )
                .GetProperty("data")
                .GetProperty("quality");
            var isTold = quality.GetRawText().Contains("2024", StringComparison.Ordinal);
            Assert.Equal((role, role == Role.Steward), (role, isTold));
            Assert.NotEmpty(Years(quality, "unitResponses"));
        }
    }

    [Fact]
    public async Task The_rate_of_a_province_with_fewer_than_three_organisations_is_withheld()
    {
        await using var host = await ReleaseHost.StartAsync();
        await host.WriteAsync(ReleaseHost.Cooperative(6) with { ProvinceId = 3401, FormerProvinceId = 6301 });
        await host.PublishAsync();
        await host.LookAsync();
        var told = (await host.AskAsync("{ quality { unitResponses { province { code } responseRate isWithheld } } }"))
            .GetProperty("data")
            .GetProperty("quality")
            .GetProperty("unitResponses")
            .GetRawText();
        Assert.Equal(
            """
            [{"province":null,"responseRate":0.83,"isWithheld":false},{"province":{"code":"01"},"responseRate":null,"isWithheld":true},{"province":{"code":"08"},"responseRate":1,"isWithheld":false}]
            """,
            told
        );
    }

    private static IEnumerable<int> Years(JsonElement quality, string list) =>
        quality.GetProperty(list).EnumerateArray().Select(row => row.GetProperty("year").GetInt32());
}
