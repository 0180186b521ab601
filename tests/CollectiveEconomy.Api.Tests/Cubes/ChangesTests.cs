using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Cubes;

/// <summary>Changes and growth are of the organisations that reported both years.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class ChangesTests(RunningPlatform platform)
{
    private const string Figures =
        "{ cells { year revenue { total observations } revenueChange { value observations status unit { code } } revenueGrowth { value observations status unit { code } } } }";

    [Fact]
    public async Task Growth_is_the_change_over_the_year_before_of_the_same_organisations()
    {
        var cells = await AskAsync(Role.Researcher);
        Assert.Equal(JsonValueKind.Null, cells[0].GetProperty("revenueGrowth").GetProperty("value").ValueKind);
        Assert.Equal("O", cells[0].GetProperty("revenueGrowth").GetProperty("status").GetString());
        Assert.All(
            cells.Skip(1),
            cell =>
            {
                var (change, growth) = (cell.GetProperty("revenueChange"), cell.GetProperty("revenueGrowth"));
                Assert.Equal(change.GetProperty("observations").GetInt64(), growth.GetProperty("observations").GetInt64());
                Assert.True(
                    growth.GetProperty("observations").GetInt64() < cell.GetProperty("revenue").GetProperty("observations").GetInt64()
                );
                Assert.Equal(Math.Sign(change.GetProperty("value").GetDouble()), Math.Sign(growth.GetProperty("value").GetDouble()));
                Assert.Equal(
                    ("VND", "PERCENT"),
                    (change.GetProperty("unit").GetProperty("code").GetString(), growth.GetProperty("unit").GetProperty("code").GetString())
                );
            }
        );
    }

    [Fact]
    public async Task The_public_sees_growth_of_protected_years_near_the_true_one_and_rounded_counts()
    {
        var (exact, open) = (await AskAsync(Role.Researcher), await AskAsync(Role.Public));
        Assert.All(
            exact.Zip(open).Skip(1),
            pair =>
            {
                Assert.Equal(0, pair.Second.GetProperty("revenueGrowth").GetProperty("observations").GetInt64() % 3);
                Assert.InRange(
                    pair.Second.GetProperty("revenueGrowth").GetProperty("value").GetDouble()
                        - pair.First.GetProperty("revenueGrowth").GetProperty("value").GetDouble(),
                    -10,
                    10
                );
            }
        );
    }

    [Fact]
    public async Task Figures_of_several_years_together_have_no_year_before() =>
        Assert.Equal("STOCK_NEEDS_YEAR", await platform.CodeAsync("cooperatives(by: [REGION]) { cells { revenueGrowth { value } } }"));

    [Theory]
    [InlineData("cooperatives(by: [YEAR]) { cells { womenManagers } }", "Women in management are not collected.")]
    [InlineData("cooperatives(by: [COMMUNE]) { cellCount }", "The commune is not collected; the smallest area is the province.")]
    public async Task What_nobody_collects_is_refused_with_that_reason(string field, string sentence)
    {
        var answer = await platform.AskAsync($"{{ statistics {{ {field} }} }}");
        Assert.Contains(sentence, answer.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("message").GetString()));
    }

    private async Task<List<JsonElement>> AskAsync(Role role) =>
        [.. (await platform.CubeAsync($"cooperatives(by: [YEAR]) {Figures}", role)).Cells()];
}
