using System.Text.Json;
using System.Xml.Linq;
using CollectiveEconomy.Api.Tests.Sdmx;

namespace CollectiveEconomy.Api.Tests.Releases;

public sealed class ReleasesSideBySideTests(TwoReleases two) : IClassFixture<TwoReleases>
{
    [Fact]
    public async Task The_current_one_answers_who_names_none_and_each_answers_who_names_it()
    {
        Assert.Equal(("2027.2", "2023 2024"), await YearsAsync(""));
        Assert.Equal(("2027.1", "2023"), await YearsAsync("(release: \"2027.1\")"));
        Assert.Equal(("2027.2", "2023 2024"), await YearsAsync("(release: \"2027.2\")"));
    }

    [Theory]
    [InlineData("2027-03-01", "2027.1")]
    [InlineData("2027-03-10", "2027.1")]
    [InlineData("2027-03-11", "2027.2")]
    [InlineData("2099-01-01", "2027.2")]
    public async Task A_day_is_answered_by_the_last_published_on_or_before_it(string day, string release) =>
        Assert.Equal(release, (await YearsAsync($"(asOf: \"{day}\")")).Release);

    [Fact]
    public async Task One_operation_compares_two_releases()
    {
        var answer = await two.Host.AskAsync(
            "{ before: statistics(release: \"2027.1\") { release { id } } now: statistics { release { id } } }"
        );
        Assert.Equal("2027.1", answer.GetProperty("data").GetProperty("before").GetProperty("release").GetProperty("id").GetString());
        Assert.Equal("2027.2", answer.GetProperty("data").GetProperty("now").GetProperty("release").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("release: \"2026.9\"", "RELEASE_UNKNOWN", "There is no release '2026.9'; existing releases: 2027.2, 2027.1.")]
    [InlineData("release: \"newest\"", "RELEASE_UNKNOWN", "There is no release 'newest'; existing releases: 2027.2, 2027.1.")]
    [InlineData(
        "asOf: \"2027-02-28\"",
        "RELEASE_UNKNOWN",
        "No release was published on or before 2027-02-28; the first is 2027.1 of 2027-03-01."
    )]
    [InlineData(
        "release: \"2027.1\", asOf: \"2027-03-05\"",
        "RELEASE_AMBIGUOUS",
        "`release` and `asOf` are both given; give only one of them, or neither for the current release."
    )]
    public async Task What_can_not_be_meant_is_refused_with_what_could(string arguments, string code, string message)
    {
        var error = (await two.Host.AskAsync($"{{ statistics({arguments}) {{ release {{ id }} }} }}")).GetProperty("errors")[0];
        Assert.Equal(
            (code, message),
            (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString())
        );
    }

    [Theory]
    [InlineData("/sdmx/v1/data/COOP_REGION_FIELD/_T._T.COOPERATIVES?", "VNCOOP:COOP_REGION_FIELD(1.0),_T,_T,")]
    [InlineData(
        "/sdmx/v2/data/dataflow/VNCOOP/COOP_REGION_FIELD/~/_T._T.COOPERATIVES?",
        "dataflow,VNCOOP:COOP_REGION_FIELD(1.0.0-draft),R,_T,_T,"
    )]
    public async Task SDMX_gives_the_history_with_when_each_was_the_current_one(string address, string row)
    {
        (string Year, string From)[] both = [("2023", "2027.1"), ("2023", "2027.2"), ("2024", "2027.2")];
        Assert.Equal(both, await RowsAsync("includeHistory=true"));
        Assert.Equal(both[1..], await RowsAsync("includeHistory=true&updatedAfter=2027-03-05T00:00:00"));
        Assert.Equal(both[..1], await RowsAsync("includeHistory=true&asOf=2027-03-05T12:00:00"));
        Assert.Equal(both[1..], await RowsAsync("updatedAfter=2027-03-05T00:00:00%2B07:00"));
        Assert.Equal(both[..1], await RowsAsync("asOf=2027-03-05T12:00:00Z"));

        var each = new List<string>();
        foreach (var release in new[] { "2027.1", "2027.2" })
            each.AddRange(await FiguresAsync($"release={release}"));
        Assert.Equal(each, await FiguresAsync("includeHistory=true"));

        var text = await SdmxAsync(address + "includeHistory=true", "text/csv");
        Assert.Contains("VALID_FROM,VALID_TO", text, StringComparison.Ordinal);
        Assert.Equal(
            [("2027-03-01", "2027-03-11"), ("2027-03-11", ""), ("2027-03-11", "")],
            text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.Split(',')[^2..])
                .Select(one => (Day(one[0]), Day(one[1])))
        );
        Assert.Contains(row, text, StringComparison.Ordinal);

        async Task<IEnumerable<(string Year, string Release)>> RowsAsync(string parameters) =>
            SdmxAsking.RowsOf(await SdmxAsync(address + parameters, "text/csv")).Select(one => (one["TIME_PERIOD"], one["RELEASE"]));

        async Task<IEnumerable<string>> FiguresAsync(string parameters) =>
            SdmxAsking
                .RowsOf(await SdmxAsync(address + parameters, "text/csv"))
                .Select(one => $"{one["RELEASE"]} {one["TIME_PERIOD"]} {one["OBS_VALUE"]} {one["OBS_STATUS"]}");

        static string Day(string moment) => moment.Split('T')[0];
    }

    [Fact]
    public async Task SDMX_writes_each_release_of_the_history_as_a_data_set()
    {
        const string Address = "/sdmx/v2/data/dataflow/VNCOOP/COOP_REGION_FIELD/~/_T._T.COOPERATIVES?includeHistory=true";
        using var json = JsonDocument.Parse(await SdmxAsync(Address, "application/json"));
        var data = json.RootElement.GetProperty("data");
        Assert.Equal(
            [("""[{"value":"2027.1"}]""", "[0]", 1), ("""[{"value":"2027.2"}]""", "[1]", 2)],
            data.GetProperty("structures")
                .EnumerateArray()
                .Select(one =>
                    (
                        one.GetProperty("attributes").GetProperty("dataSet")[0].GetProperty("values").GetRawText(),
                        one.GetProperty("dataSets").GetRawText(),
                        one.GetProperty("dimensions").GetProperty("observation")[0].GetProperty("values").GetArrayLength()
                    )
                )
        );
        Assert.Equal(
            [(0, "Replace", "2027-03-01"), (1, "Replace", "2027-03-11")],
            data.GetProperty("dataSets")
                .EnumerateArray()
                .Select(one =>
                    (
                        one.GetProperty("structure").GetInt32(),
                        one.GetProperty("action").GetString()!,
                        one.GetProperty("validFrom").GetString()!.Split('T')[0]
                    )
                )
        );
        foreach (
            var (address, accept) in new[]
            {
                (Address, "application/xml"),
                ("/sdmx/v1/data/COOP_REGION_FIELD/_T._T.COOPERATIVES?includeHistory=true", "application/xml"),
                (
                    "/sdmx/v1/data/COOP_REGION_FIELD/_T._T.COOPERATIVES?includeHistory=true",
                    "application/vnd.sdmx.structurespecificdata+xml;version=2.1"
                ),
            }
        )
            Assert.Equal(
                ["Replace 2027-03-01T09:00:00Z 2027-03-11T09:00:00Z 1", "Replace 2027-03-11T09:00:00Z  2"],
                XDocument
                    .Parse(await SdmxAsync(address, accept))
                    .Root!.Elements()
                    .Where(one => one.Name.LocalName == "DataSet")
                    .Select(one =>
                        $"{Named(one, "action")} {Named(one, "validFromDate")} {Named(one, "validToDate")} {one.Descendants().Count(obs => obs.Name.LocalName == "Obs")}"
                    )
            );

        static string? Named(XElement element, string name) =>
            element.Attributes().FirstOrDefault(one => one.Name.LocalName == name)?.Value;
    }

    [Theory]
    [InlineData("/sdmx/v1/data/COOP_REGION_FIELD?includeHistory=true", "application/json", 501)]
    [InlineData("/sdmx/v1/data/COOP_REGION_FIELD?updatedAfter=2027-03-12", "text/csv", 404)]
    [InlineData("/sdmx/v2/data/dataflow/VNCOOP/COOP_REGION_FIELD?updatedAfter=2027-03-12", "text/csv", 204)]
    [InlineData("/sdmx/v2/data/dataflow/VNCOOP/COOP_REGION_FIELD?asOf=2027-02-12T00:00:00", "text/csv", 404)]
    [InlineData("/sdmx/v2/availability/dataflow/VNCOOP/COOP_REGION_FIELD?updatedAfter=2027-03-12", "application/json", 204)]
    public async Task SDMX_says_that_nothing_is_newer_or_that_a_format_has_no_history(string address, string accept, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await two.Host.Http.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }

    private async Task<string> SdmxAsync(string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await two.Host.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return text;
    }

    private async Task<(string? Release, string Years)> YearsAsync(string arguments)
    {
        var answer = await two.Host.AskAsync(
            $"{{ statistics{arguments} {{ release {{ id }} cooperatives(by: [YEAR]) {{ cells {{ year organisations }} }} }} }}"
        );
        var statistics = answer.GetProperty("data").GetProperty("statistics");
        return (
            statistics.GetProperty("release").GetProperty("id").GetString(),
            string.Join(
                ' ',
                statistics
                    .GetProperty("cooperatives")
                    .GetProperty("cells")
                    .EnumerateArray()
                    .Select(cell => cell.GetProperty("year").GetRawText())
            )
        );
    }
}
