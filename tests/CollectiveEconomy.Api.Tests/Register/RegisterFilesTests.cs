using System.Globalization;
using System.Net;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Engine.Operations.Tables;
using CollectiveEconomy.Formats.Csv;
using CollectiveEconomy.Statistics.Access;
using Microsoft.Extensions.DependencyInjection;
using Snapshooter.Xunit;
using Sylvan.Data.Csv;

namespace CollectiveEconomy.Api.Tests.Register;

/// <summary>Lists of the register as files: <c>GET /register/{list}.{format}</c>.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class RegisterFilesTests(RunningPlatform platform)
{
    private const int Compared = 60;

    private static readonly CallerAccess Steward = new(Role.Steward, Scopes.None, null, null);

    public static TheoryData<string> Lists =>
        [
            "cooperatives",
            "annualReports",
            "fundingLines",
            "imports",
            "loans",
            "officialFigures",
            "officialComparisons",
            "outcomes",
            "difficulties",
            "outcomeIndicators",
            "products",
            "production",
            "certifications",
            "keyProducts",
            "proposals",
            "supportUnits",
            "models",
            "chainLinks",
            "chainVerifications",
            "supportActivities",
        ];

    private ListTables Tables => platform.Services.GetRequiredService<ListTables>();

    [Fact]
    public void Every_list_of_the_root_is_a_file() =>
        Assert.Equal(((IEnumerable<object[]>)Lists).Select(row => (string)row[0]).Order(), Tables.Names.Order());

    [Fact]
    public void Columns_are_those_that_the_caller_may_see() =>
        Snapshot.Match(
            Tables
                .Names.Order()
                .Select(list =>
                    $"{list} ({Tables.RoleOf(list)}): "
                    + string.Join(
                        ' ',
                        Tables
                            .PathsOf(list, Steward)
                            .Select(path => Tables.PathsOf(list, CallerAccess.Public).Contains(path) ? path : path + "*")
                    )
                )
        );

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_column_has_a_title_in_both_languages(string list)
    {
        var key = await platform.KeyAsync(Role.Steward);
        foreach (var language in new[] { "vi", "en" })
        {
            using var metadata = JsonDocument.Parse(await CsvAsync($"{list}.csv-metadata.json?language={language}", key));
            Assert.DoesNotContain(
                metadata.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray(),
                column =>
                    column.GetProperty("titles").GetString() is var title
                    && (
                        title!.Contains('_', StringComparison.Ordinal)
                        || (language == "vi" && title == column.GetProperty("name").GetString())
                    )
            );
            if (language == "vi")
                Assert.NotEqual(list, metadata.RootElement.GetProperty("dc:title").GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_column_has_the_the_values_of_GraphQL(string list)
    {
        var paths = Tables.PathsOf(list, Steward).ToList();
        var key = await platform.KeyAsync(Role.Steward);
        var answer = await platform.AskAsync($"{{ {list}(first: {Compared}) {{ nodes {{ {Selection(paths)} }} }} }}", key: key);
        var expected = answer
            .GetProperty("data")
            .GetProperty(list)
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(node => string.Join(" | ", paths.Select(path => Text(path.Split('.').Aggregate(node, Member)))))
            .ToList();
        var rows = await RowsAsync(await CsvAsync($"{list}.csv", key));
        Assert.Equal(string.Join('\n', expected), string.Join('\n', rows.Skip(1).Take(expected.Count)));
    }

    [Fact]
    public async Task Where_orderBy_and_columns_are_those_of_GraphQL()
    {
        var key = await platform.KeyAsync(Role.Ministry);
        var csv = await CsvAsync(
            "annualReports.csv?where=year:{eq:2024},cooperative:{some:{field:{eq:\"AGRI\"}}}&orderBy=REVENUE:desc&columns=cooperative.code,cooperative.name,cooperative.province.name,year,financials.revenue&language=en",
            key
        );
        Snapshot.Match(csv.Split("\r\n").Take(6));
    }

    [Fact]
    public async Task All_rows_are_there_in_every_format()
    {
        var count = (await platform.AskAsync("{ cooperatives { totalCount } }"))
            .GetProperty("data")
            .GetProperty("cooperatives")
            .GetProperty("totalCount")
            .GetInt32();
        Assert.Equal(count + 1, (await RowsAsync(await CsvAsync("cooperatives.csv", null))).Count);
        using var parquet = await platform.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/register/cooperatives.parquet"));
        Assert.Equal((HttpStatusCode.OK, true), (parquet.StatusCode, parquet.Content.Headers.ContentLength > 1_000));
        Assert.NotNull(parquet.Headers.ETag);
        using var metadata = JsonDocument.Parse(await platform.Http.GetStringAsync("/register/cooperatives.csv-metadata.json"));
        Assert.Contains(
            metadata.RootElement.GetProperty("notes").EnumerateArray(),
            note =>
                note.GetProperty("name").GetString() == "rows"
                && note.GetProperty("value").GetString() == count.ToString(CultureInfo.InvariantCulture)
        );
    }

    [Theory]
    [InlineData("annualReports.csv", 403, "ACCESS_DENIED", "MINISTRY")]
    [InlineData("cooperatives.csv?columns=code,reports.year", 403, "ACCESS_DENIED", "MINISTRY")]
    [InlineData("cooperatives.csv?columns=code,models.code", 400, "GRAPHQL_VALIDATION_FAILED", "code")]
    [InlineData("cooperatives.csv?columns=code,id", 400, "NO_COLUMN", "id")]
    [InlineData("cooperatives.csv?columns=code,nam", 400, "GRAPHQL_VALIDATION_FAILED", "name")]
    [InlineData("cooperatives.csv?columns=code){x", 400, "PARAMETER_INVALID", "columns")]
    [InlineData("cooperatives.csv?where=field:{eq:\"AGRY\"}", 400, "UNKNOWN_CODE", "AGRI")]
    [InlineData("cooperatives.csv?where=field:{eq:\"AGRI\"}})%7Bx", 400, "PARAMETER_INVALID", "where")]
    [InlineData("cooperatives.csv?where=feild:{eq:1}", 400, "GRAPHQL_VALIDATION_FAILED", "feild")]
    [InlineData("cooperatives.csv?orderBy=REVENU:desc", 400, "GRAPHQL_VALIDATION_FAILED", "orderBy")]
    [InlineData("cooperatives.json", 406, "FORMAT_UNKNOWN", "csv")]
    [InlineData("farms.csv", 404, "LIST_UNKNOWN", "cooperatives")]
    [InlineData("cooperatives.csv?delivery=stream", 400, "PARAMETER_INVALID", "delivery=file")]
    [InlineData("cooperatives.csv?labels=both", 400, "PARAMETER_INVALID", "labels")]
    public async Task What_can_t_be_given_is_refused_and_kept_by_nobody(string address, int status, string code, string sentence)
    {
        using var response = await platform.Http.GetAsync("/register/" + address);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(
            (status, code, true),
            ((int)response.StatusCode, problem.RootElement.GetProperty("code").GetString(), response.Headers.CacheControl?.NoStore ?? true)
        );
        Assert.Contains(sentence, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private async Task<string> CsvAsync(string address, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/register/" + address);
        if (key is not null)
            request.Headers.Add("Authorization", "Bearer " + key);
        using var response = await platform.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return text;
    }

    private static async Task<List<string>> RowsAsync(string csv)
    {
        await using var reader = await CsvDataReader.CreateAsync(
            new StringReader(csv),
            new CsvDataReaderOptions { HasHeaders = false, MaxBufferSize = 1 << 20 }
        );
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(place => Number(reader.GetString(place)))));
        return rows;
    }

    private static JsonElement Member(JsonElement of, string name) => of.ValueKind == JsonValueKind.Null ? of : of.GetProperty(name);

    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.String => Number(Unquoted(SafeText.Csv(value.GetString()))),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => Number(value.GetRawText()),
        };

    private static string Unquoted(string csv) => csv is ['"', .., '"'] ? csv[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : csv;

    // 54.10 is 54.1.
    private static string Number(string text) =>
        text.Contains('.', StringComparison.Ordinal)
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("R", CultureInfo.InvariantCulture)
            : text;

    private static string Selection(IEnumerable<string> paths) =>
        string.Join(
            ' ',
            paths
                .Select(path => path.Split('.', 2))
                .GroupBy(path => path[0])
                .Select(field => field.First().Length == 1 ? field.Key : $"{field.Key} {{ {Selection(field.Select(path => path[1]))} }}")
        );
}
