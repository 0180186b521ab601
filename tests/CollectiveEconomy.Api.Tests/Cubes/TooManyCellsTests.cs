using System.Net;
using System.Text.Json;
using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Tests.Hosting;

namespace CollectiveEconomy.Api.Tests.Cubes;

/// <summary>Questions that could have more cells than are counted, and few in truth: those of one section of the economy.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class TooManyCellsTests(RunningPlatform platform)
{
    private const string Asked =
        "by: [PROVINCE, YEAR, FIELD, LEGAL_FORM, AGE_BAND, SERVICE_TYPE], where: { yearsSinceSupport: { eq: 5 }, year: { gte: 2020 } }, totals: true";

    private const string Cells = "{ cellCount cells { isTotal } citation { url hash } }";

    [Fact]
    public async Task All_of_their_cells_are_refused_by_what_there_could_be()
    {
        var answer = await platform.AskAsync($"{{ statistics {{ cooperatives({Asked}) {Cells} }} }}");
        var error = answer.GetProperty("errors")[0];
        Assert.Equal("TOO_MANY_CELLS", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Matches(
            "^The response could have up to [0-9]{6,} cells; the limit is 100000. .* are 'province' \\(35\\), .* narrow 'where' .* with 'first'\\.$",
            error.GetProperty("message").GetString()
        );
    }

    [Fact]
    public async Task The_first_of_their_cells_are_answered_and_cited()
    {
        var answer = (await AnswerAsync()).GetProperty("cooperatives");
        Assert.Equal(10, answer.GetProperty("cells").GetArrayLength());
        Assert.InRange(answer.GetProperty("cellCount").GetInt32(), 11, 10_000);
        using var cited = await platform.Http.GetAsync(answer.GetProperty("citation").GetProperty("url").GetString());
        Assert.Equal($"\"{answer.GetProperty("citation").GetProperty("hash").GetString()}\"", cited.Headers.ETag?.Tag);
    }

    [Fact]
    public async Task A_citation_of_all_of_their_cells_which_was_given_once_is_followed()
    {
        var answer = await AnswerAsync();
        var cooperatives = answer.GetProperty("cooperatives");
        var url = cooperatives.GetProperty("citation").GetProperty("url").GetString()!;
        var page = CitationToken.Read(url[CitationField.Path.Length..])!;
        var all = CitationToken.Of(page with { Question = page.Question with { First = null } });
        using var cited = await platform.Http.GetAsync(CitationField.Path + all);
        Assert.Equal(HttpStatusCode.OK, cited.StatusCode);
        var told = JsonDocument.Parse(await cited.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(cooperatives.GetProperty("cellCount").GetInt32(), told.GetProperty("cells").GetArrayLength());
    }

    private async Task<JsonElement> AnswerAsync()
    {
        var answer = await platform.AskAsync($"{{ statistics {{ cooperatives({Asked}, first: 10) {Cells} }} }}");
        return answer.GetProperty("data").GetProperty("statistics");
    }
}
