using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>A null in a filter is refused wherever it is, as a literal and as a variable: ignored, it would let more pass than was meant.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class NullFilterTests(RunningPlatform platform)
{
    [Theory]
    [InlineData("cooperatives(where: { code: { eq: $it } }) { totalCount }", "String")]
    [InlineData("cooperatives(where: { code: { in: $it } }) { totalCount }", "[String!]")]
    [InlineData("cooperatives(where: { code: $it }) { totalCount }", "CodeFilter")]
    [InlineData("cooperatives(where: { name: { contains: $it } }) { totalCount }", "String")]
    [InlineData("cooperatives(where: { province: { eq: $it } }) { totalCount }", "String")]
    [InlineData("cooperatives(where: { and: $it }) { totalCount }", "[CooperativeFilter!]")]
    [InlineData("cooperatives(where: { not: $it }) { totalCount }", "CooperativeFilter")]
    [InlineData("cooperatives(where: { not: { code: { eq: $it } } }) { totalCount }", "String")]
    [InlineData("cooperatives(where: { models: { some: $it } }) { totalCount }", "ModelFilter")]
    [InlineData("cooperatives(where: { models: $it }) { totalCount }", "ModelRelationFilter")]
    [InlineData("statistics { cooperatives(by: [YEAR], where: { province: { eq: $it }, year: { gte: 2024 } }) { cellCount } }", "String")]
    [InlineData("statistics { cooperatives(by: [YEAR], where: { province: { in: $it } }) { cellCount } }", "[String!]")]
    [InlineData("statistics { cooperatives(by: [YEAR], where: { year: $it }) { cellCount } }", "IntFilter")]
    [InlineData("statistics { cooperatives(by: [YEAR], having: [{ measure: ORGANISATIONS, gte: 1, lte: $it }]) { cellCount } }", "Float")]
    public async Task A_null_is_refused(string field, string type)
    {
        AssertRefused(await platform.AskAsync($"query ($it: {type}) {{ {field} }}", new { it = (object?)null }));
        AssertRefused(await platform.AskAsync($"{{ {field.Replace("$it", "null", StringComparison.Ordinal)} }}"));
        AssertRefused(
            await platform.AskAsync($"{{ {field.Replace("$it", "null", StringComparison.Ordinal)} }}", language: "vi"),
            "là null"
        );
    }

    [Fact]
    public async Task So_is_one_inside_a_variable_that_is_the_whole_filter() =>
        AssertRefused(
            await platform.AskAsync(
                "query ($where: CooperativeFilter) { cooperatives(where: $where) { totalCount } }",
                new { where = new { province = new { eq = (string?)null } } }
            )
        );

    [Fact]
    public async Task What_is_left_out_is_no_condition_and_no_filter_is_none()
    {
        var all = await CountAsync("{ cooperatives { totalCount } }", new { });
        Assert.Equal(all, await CountAsync("query ($it: String) { cooperatives(where: { code: { eq: $it } }) { totalCount } }", new { }));
        Assert.Equal(
            all,
            await CountAsync(
                "query ($where: CooperativeFilter) { cooperatives(where: $where) { totalCount } }",
                new { where = (object?)null }
            )
        );
    }

    private async Task<int> CountAsync(string query, object variables) =>
        (await platform.AskAsync(query, variables)).GetProperty("data").GetProperty("cooperatives").GetProperty("totalCount").GetInt32();

    private static void AssertRefused(JsonElement answer, string sentence = "is null")
    {
        var error = answer.GetProperty("errors")[0];
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(sentence, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }
}
