using System.Globalization;
using System.Net;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;
using Sylvan.Data.Csv;

namespace CollectiveEconomy.Api.Tests.Sdmx;

/// <summary>Questions to cubes as SDMX: <c>GET /data/{cube}.sdmx.csv</c>.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class SdmxDataEndpointTests(RunningPlatform platform)
{
    [Theory]
    [InlineData(Role.Public, "by=region,field,year&measures=cooperatives,revenue_total&where=year:2022..2024")]
    [InlineData(Role.Researcher, "by=region,year&measures=cooperatives,revenue_total,members_total")]
    [InlineData(Role.Public, "by=field,year&measures=revenue_total&where=region:RRD25;year:2024")]
    [InlineData(Role.Public, "by=field,region,year&measures=members_total&where=region:RRD25,NMM25;field:!AGRI")]
    public async Task Observations_are_the_figures_of_the_other_formats(Role role, string question)
    {
        var key = role == Role.Public ? null : await platform.KeyAsync(role);
        var plain = await ReadAsync($"/data/cooperatives.csv?{question}&labels=codes", key);
        var by = question.Split('&')[0]["by=".Length..].Split(',');
        var expected =
            from row in plain
            from figure in question.Split('&')[1]["measures=".Length..].Split(',')
            select $"{string.Join(' ', by.Select(name => row[name]))} {figure} {row[figure]}";
        var observations = await ReadAsync($"/data/cooperatives.sdmx.csv?{question}", key);
        var found =
            from row in observations
            select $"{string.Join(' ', by.Select(name => name == "year" ? row["TIME_PERIOD"] : row[name.ToUpperInvariant()]))} {row["MEASURE"].ToLowerInvariant()} {row["OBS_VALUE"]}";
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.NotEmpty(observations);
    }

    [Fact]
    public async Task Totals_are_the_codes_of_totals()
    {
        var observations = await ReadAsync(
            "/data/cooperatives.sdmx.csv?by=region,year&measures=cooperatives&where=year:2024&totals=true",
            null
        );
        Assert.Contains(observations, row => row["REGION"] == "_T" && row["FIELD"] == "_T");
        Assert.Contains(observations, row => row["REGION"] == "RRD25" && row["FIELD"] == "_T");
    }

    [Theory]
    [InlineData("json", "application/vnd.sdmx.data+json")]
    [InlineData("xml", "application/vnd.sdmx.genericdata+xml")]
    public async Task Each_ending_has_its_format(string ending, string media)
    {
        using var response = await platform.Http.GetAsync(
            $"/data/cooperatives.sdmx.{ending}?by=region,year&measures=cooperatives&where=year:2024"
        );
        Assert.Equal((HttpStatusCode.OK, media), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.NotNull(response.Headers.ETag);
    }

    [Theory]
    [InlineData("cooperatives.sdmx.doc?by=region,year&measures=cooperatives", 406, "FORMAT_UNKNOWN", "sdmx.csv")]
    [InlineData("farms.sdmx.csv?by=region,year&measures=cooperatives", 404, "CUBE_UNKNOWN", "cooperatives")]
    [InlineData(
        "cooperatives.sdmx.csv?by=region&measures=organisations",
        400,
        "PARAMETER_INVALID",
        "COOP_REGION_FIELD: by=region,field,year"
    )]
    [InlineData("cooperatives.sdmx.csv?by=grade,region,field,year&measures=cooperatives", 400, "PARAMETER_INVALID", "COOP_REGION_FIELD")]
    [InlineData(
        "cooperatives.sdmx.csv?by=region,year&measures=cooperatives&where=region:RRD25&totals=true",
        400,
        "PARAMETER_INVALID",
        "dataflow"
    )]
    [InlineData(
        "cooperatives.sdmx.csv?by=region,year&measures=cooperatives&where=region:RRDX",
        400,
        "PARAMETER_INVALID",
        "selects no code"
    )]
    public async Task What_no_dataflow_holds_is_refused_with_those_that_there_are(string address, int status, string code, string sentence)
    {
        using var response = await platform.Http.GetAsync("/data/" + address);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal((status, code), ((int)response.StatusCode, problem.RootElement.GetProperty("code").GetString()));
        Assert.Contains(sentence, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pivot=region")]
    [InlineData("labels=names")]
    [InlineData("delivery=stream")]
    [InlineData("delimiter=semicolon")]
    [InlineData("decimal=point")]
    [InlineData("bom=true")]
    [InlineData("having=cooperatives:10..")]
    [InlineData("orderBy=cooperatives:desc")]
    [InlineData("firstPer=region:1")]
    [InlineData("first=5")]
    [InlineData("precision=SHOWN")]
    [InlineData("areas=AREAS_BEFORE_2025")]
    public async Task A_parameter_that_SDMX_does_not_have_is_refused_by_its_name(string parameter)
    {
        using var response = await platform.Http.GetAsync(
            $"/data/cooperatives.sdmx.csv?by=region,year&measures=cooperatives&where=year:2024&{parameter}"
        );
        var name = parameter.Split('=')[0];
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(
            (HttpStatusCode.BadRequest, "PARAMETER_INVALID", name),
            (
                response.StatusCode,
                problem.RootElement.GetProperty("code").GetString(),
                problem.RootElement.GetProperty("parameter").GetString()
            )
        );
        Assert.StartsWith("SDMX has", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_other_parameter_is_taken()
    {
        var observations = await ReadAsync(
            "/data/cooperatives.sdmx.csv?by=region,year&measures=cooperatives&where=year:2024&population=COOPERATIVES&areas=AREAS_2025&totals=false&language=en",
            null
        );
        Assert.NotEmpty(observations);
    }

    private async Task<List<Dictionary<string, string>>> ReadAsync(string address, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (key is not null)
            request.Headers.Add("Authorization", "Bearer " + key);
        using var response = await platform.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        await using var reader = await CsvDataReader.CreateAsync(new StringReader(text));
        var rows = new List<Dictionary<string, string>>();
        while (await reader.ReadAsync())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, place => Number(reader.GetString(place))));
        return rows;
    }

    private static string Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("R", CultureInfo.InvariantCulture)
            : text;
}
