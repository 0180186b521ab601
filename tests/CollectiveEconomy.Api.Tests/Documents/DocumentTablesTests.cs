using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Contract;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Engine.Operations.Documents;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Documents;

/// <summary>GraphQL operations answered with files: <c>/graphql?format=csv</c>, or by <c>Accept</c>.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class DocumentTablesTests(RunningPlatform platform)
{
    private const string Cube =
        "query($years: Int) { statistics { cooperatives(by: [YEAR, REGION], where: { year: { gte: $years } }) { cells { year region { code } organisations revenue { total } } } } }";

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("parquet")]
    public async Task A_cube_is_the_file_of_its_address(string format)
    {
        using var posted = await PostAsync($"?format={format}", new { query = Cube, variables = new { years = 2023 } });
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.Equal(
            await platform.Http.GetByteArrayAsync(
                $"/data/cooperatives.{format}?by=year,region&measures=organisations,revenue_total&where=year:2023.."
            ),
            await posted.Content.ReadAsByteArrayAsync()
        );
    }

    [Fact]
    public async Task A_pivot_and_labels_are_parameters_of_the_address()
    {
        using var posted = await PostAsync(
            "?format=csv&pivot=YEAR&labels=codes",
            new { query = Cube.Replace("revenue { total }", "", StringComparison.Ordinal), variables = new { years = 2023 } }
        );
        Assert.StartsWith("region,", await posted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_a_table_of_the_selected_fields()
    {
        using var posted = await PostAsync(
            "?format=csv",
            new
            {
                query = "{ ...Root } fragment Root on Query { models(where: { startYear: { eq: 2022 } }, first: 2) { nodes { ...Row } } } fragment Row on ValueChainModel { code cooperative { code name } ... on ValueChainModel { startYear } }",
            }
        );
        var lines = (await posted.Content.ReadAsStringAsync()).Split("\r\n");
        Assert.Equal(("code,cooperative,cooperative_name,start_year", 4), (lines[0], lines.Length));
    }

    [Fact]
    public async Task The_first_rows_are_said_not_to_be_all()
    {
        using var posted = await PostAsync("?format=csv-metadata.json", new { query = "{ products(first: 3) { nodes { code } } }" });
        using var metadata = JsonDocument.Parse(await posted.Content.ReadAsStringAsync());
        Assert.Contains(
            metadata.RootElement.GetProperty("notes").EnumerateArray(),
            note =>
                note.GetProperty("name").GetString() == "complete"
                && note.GetProperty("value").GetString()!.StartsWith("false: 3 / ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_stored_document_is_named_by_its_hash()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", "operations", "regional-series.graphql"));
        var address = $"/graphql?format=csv&documentId=sha256:{DocumentHash.Of(text)}";
        using var response = await platform.Http.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, "text/csv"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.NotNull(response.Headers.ETag);
    }

    [Fact]
    public async Task Accept_names_a_format_as_well()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "{ products { nodes { code name } } }" }),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/csv"));
        using var response = await platform.Http.SendAsync(request);
        Assert.StartsWith("code,name\r\n", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Theory]
    [InlineData("?format=doc", "{ products { nodes { code } } }", 406, "FORMAT_UNKNOWN", "xlsx")]
    [InlineData("?format=json", "{ products { nodes { code } } }", 406, "FORMAT_UNKNOWN", "csv")]
    [InlineData("?format=csv", "{ products { totalCount } }", 400, "NO_COLUMN", "nodes")]
    [InlineData("?format=csv", "{ cubes { name } }", 400, "NO_COLUMN", "exactly one list")]
    [InlineData("?format=csv", "{ a: products { nodes { code } } b: products { nodes { code } } }", 400, "NO_COLUMN", "exactly one list")]
    [InlineData("?format=csv", "{ products { nodes { name(language: EN) } } }", 400, "NO_COLUMN", "takes no arguments")]
    [InlineData("?format=csv", "{ products(last: 3) { nodes { code } } }", 400, "NO_COLUMN", "leave out")]
    [InlineData("?format=csv", "{ products(first: -3) { nodes { code } } }", 400, "PAGE_INVALID", "first")]
    [InlineData("?format=csv", "{ annualReports { nodes { year } } }", 403, "ACCESS_DENIED", "MINISTRY")]
    [InlineData("?format=csv", "{ products { nodes { cod } } }", 400, "GRAPHQL_VALIDATION_FAILED", "code")]
    [InlineData("?format=csv", "{ products { nodes { code }", 400, "GRAPHQL_PARSE_FAILED", "")]
    [InlineData("?format=csv&pivot=YEAR", "{ products { nodes { code } } }", 400, "PARAMETER_INVALID", "pivot")]
    [InlineData("?format=csv&colour=red", "{ products { nodes { code } } }", 400, "PARAMETER_INVALID", "colour")]
    [InlineData("?format=csv", "{ statistics { cooperatives(by: [REGION]) { cells { members } } } }", 400, "STOCK_NEEDS_YEAR", "members")]
    public async Task What_is_no_table_is_refused(string query, string document, int status, string code, string sentence)
    {
        using var response = await PostAsync(query, new { query = document });
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal((status, code), ((int)response.StatusCode, problem.RootElement.GetProperty("code").GetString()));
        Assert.Contains(sentence, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_are_those_of_GraphQL()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql?format=csv")
        {
            Content = JsonContent.Create(new { query = "{ annualReports(first: 1) { nodes { year financials { revenue } } } }" }),
        };
        request.Headers.Add("Authorization", "Bearer " + await platform.KeyAsync(Role.Ministry));
        using var response = await platform.Http.SendAsync(request);
        Assert.StartsWith("year,financials_revenue\r\n", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    private Task<HttpResponseMessage> PostAsync(string query, object body) => platform.Http.PostAsJsonAsync("/graphql" + query, body);
}
