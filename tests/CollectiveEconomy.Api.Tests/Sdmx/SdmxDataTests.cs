using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Sdmx;

/// <summary>Data by key, period and form.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class SdmxDataTests(RunningPlatform platform)
{
    private const string Flow = "COOP_REGION_FIELD";

    [Fact]
    public async Task Every_code_of_the_data_is_in_its_codelist()
    {
        foreach (var flow in Dataflows.All)
        {
            var structure = await platform.XmlAsync($"datastructure/all/{flow.Id}?references=children");
            var lists = structure
                .Descendants(SdmxAsking.Structure + "Codelist")
                .ToDictionary(
                    list => (string)list.Attribute("id")!,
                    list => list.Elements(SdmxAsking.Structure + "Code").Select(code => (string)code.Attribute("id")!).ToHashSet()
                );
            var coded = structure
                .Descendants(SdmxAsking.Structure + "Enumeration")
                .ToDictionary(
                    one => (string)one.Parent!.Parent!.Attribute("id")!,
                    one => lists[(string)one.Element("Ref")!.Attribute("id")!]
                );
            var rows = await platform.RowsAsync(flow.Id);
            foreach (var (component, codes) in coded)
                Assert.Empty(rows.Select(row => row[component]).Distinct().Except(codes));
        }
    }

    [Theory]
    [InlineData("RRD25.AGRI.COOPERATIVES")]
    [InlineData("RRD25+_T.AGRI+_T.COOPERATIVES+REVENUE_TOTAL")]
    [InlineData(".AGRI.")]
    [InlineData("_T._T.")]
    [InlineData("RRD25+NMM25..PROFIT_MARGIN")]
    public async Task A_key_selects_from_all_data(string key)
    {
        var parts = key.Split('.').Select(part => part.Split('+', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        string[] dimensions = ["REGION", "FIELD", "MEASURE"];
        foreach (var role in new[] { Role.Public, Role.Researcher })
        {
            var expected = (await platform.RowsAsync(Flow, role)).Where(row =>
                dimensions.Index().All(one => parts[one.Index].Length == 0 || parts[one.Index].Contains(row[one.Item]))
            );
            Assert.Equal(expected.Select(Line), (await platform.RowsAsync($"{Flow}/{key}/all", role)).Select(Line));
        }

        static string Line(Dictionary<string, string> row) => string.Join(',', row.Values);
    }

    [Fact]
    public async Task Totals_and_single_codes_are_the_same_whatever_the_key()
    {
        foreach (var flow in Dataflows.All)
        {
            var all = await platform.RowsAsync(flow.Id);
            string[] dimensions = [.. flow.Dimensions.Select(SdmxIds.Of)];
            var totals = all.MaxBy(row => dimensions.Count(id => row[id] == "_T"))!;
            foreach (var row in new[] { all[0], all[^1], all[all.Count / 2], totals })
            {
                var key = string.Join('.', dimensions.Select(id => row[id]).Append(""));
                var expected = all.Where(other => dimensions.All(id => other[id] == row[id]));
                Assert.Equal(expected.Select(Line), (await platform.RowsAsync($"{flow.Id}/{key}")).Select(Line));
            }
        }

        static string Line(Dictionary<string, string> row) => string.Join(',', row.Values);
    }

    [Theory]
    [InlineData("RRD25.COOPERATIVES", 400, "REGION.FIELD.MEASURE")]
    [InlineData("RRD25.AGRI.COOPERATIVES.2020", 400, "REGION.FIELD.MEASURE")]
    [InlineData("RRD.AGRI.COOPERATIVES", 404, "RRD25")]
    [InlineData("RRD25.AGRI.COOPERATIVES?startPeriod=2020-13", 400, "startPeriod")]
    [InlineData("RRD25.AGRI.COOPERATIVES?startPeriod=2080", 404, "availableconstraint")]
    [InlineData("RRD25.AGRI.COOPERATIVES?endPeriod=1980", 404, "availableconstraint")]
    [InlineData("RRD25.AGRI.COOPERATIVES?dimensionAtObservation=SEX", 400, "TIME_PERIOD")]
    [InlineData("RRD25.AGRI.COOPERATIVES?detail=some", 400, "serieskeysonly")]
    [InlineData("RRD25.AGRI.COOPERATIVES?firstNObservations=0", 400, "firstNObservations")]
    [InlineData("RRD25.AGRI.COOPERATIVES?updatedAfter=2099-01-01T00:00:00", 404, "updatedAfter")]
    [InlineData("RRD25.AGRI.COOPERATIVES?updatedAfter=yesterday", 400, "updatedAfter")]
    [InlineData("RRD25.AGRI.COOPERATIVES?updatedAfter=2026-02-01&asOf=2026-01-31", 400, "asOf")]
    [InlineData("RRD25.AGRI.COOPERATIVES?includeHistory=some", 400, "includeHistory")]
    [InlineData("RRD25.AGRI.COOPERATIVES?frequency=A", 400, "frequency")]
    [InlineData("RRD25.AGRI.COOPERATIVES?release=1999.1", 404, "1999.1")]
    [InlineData("RRD25.AGRI.COOPERATIVES?release=2026.1&asOf=2026-01-01", 400, "asOf")]
    [InlineData("RRD25.AGRI.COOPERATIVES/ESTAT", 404, "VNCOOP")]
    public async Task What_can_t_be_answered_is_an_error_message_with_its_status(string key, int status, string sentence)
    {
        using var response = await platform.SdmxAsync($"data/{Flow}/{key}", SdmxAsking.Generic);
        var error = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
        Assert.Equal(
            (status, SdmxAsking.Message + "Error", "application/xml"),
            ((int)response.StatusCode, error.Name, response.Content.Headers.ContentType?.MediaType)
        );
        Assert.Contains(sentence, error.Value, StringComparison.Ordinal);
        Assert.Equal(2, error.Descendants(SdmxAsking.Common + "Text").Count());

        using var inJson = await platform.SdmxAsync($"data/{Flow}/{key}", SdmxAsking.Json);
        using var json = JsonDocument.Parse(await inJson.Content.ReadAsStringAsync());
        Assert.Equal(status, (int)inJson.StatusCode);
        Assert.Contains(
            sentence,
            json.RootElement.GetProperty("errors")[0].GetProperty("titles").GetProperty("en").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Dataflows_are_found_with_agency_and_version()
    {
        var one = await platform.TextAsync($"data/{Flow}/_T._T.");
        foreach (var same in new[] { $"VNCOOP,{Flow}", $"VNCOOP,{Flow},1.0", $"all,{Flow},latest" })
            Assert.Equal(one, await platform.TextAsync($"data/{same}/_T._T./VNCOOP"));
        foreach (var other in new[] { "NOPE", $"ESTAT,{Flow}", $"VNCOOP,{Flow},2.0" })
        {
            using var response = await platform.SdmxAsync($"data/{other}/all");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("startPeriod=2022", "2022 2023 2024 2025")]
    [InlineData("startPeriod=2022-A1&endPeriod=2023-Q4", "2022 2023")]
    [InlineData("startPeriod=2021-06&endPeriod=2023-12-31", "2022 2023")]
    [InlineData("startPeriod=2022-01-01&endPeriod=2024-06", "2022 2023")]
    [InlineData("startPeriod=1990&endPeriod=2016", "2016")]
    [InlineData("startPeriod=2023&lastNObservations=1", "2025")]
    [InlineData("firstNObservations=2", "2016 2017")]
    [InlineData("firstNObservations=1&lastNObservations=1", "2016 2025")]
    public async Task Periods_and_numbers_of_observations_narrow_series(string parameters, string years)
    {
        var rows = await platform.RowsAsync($"{Flow}/RRD25._T.COOPERATIVES?{parameters}");
        Assert.Equal(years.Split(' '), rows.Select(row => row["TIME_PERIOD"]));
    }

    [Theory]
    [InlineData("TIME_PERIOD", "REGION FIELD MEASURE")]
    [InlineData("REGION", "FIELD MEASURE TIME_PERIOD")]
    [InlineData("MEASURE", "REGION FIELD TIME_PERIOD")]
    public async Task A_dimension_is_at_the_observation_and_the_others_are_the_key_of_series(string dimension, string key)
    {
        var address = $"data/{Flow}/RRD25+NMM25._T.?dimensionAtObservation={dimension}";
        var generic = await platform.XmlAsync(address, SdmxAsking.Generic);
        var series = generic.Descendants(SdmxAsking.GenericSpace + "Series").ToList();
        Assert.All(
            series,
            one =>
            {
                var ids = one.Element(SdmxAsking.GenericSpace + "SeriesKey")!.Elements().Select(value => (string)value.Attribute("id")!);
                Assert.Equal(key.Split(' '), ids);
                Assert.NotEmpty(one.Elements(SdmxAsking.GenericSpace + "Obs"));
            }
        );
        var specific = await platform.XmlAsync(address, SdmxAsking.Specific);
        Assert.Equal(series.Count, specific.Descendants("Series").Count());
        Assert.Equal(generic.Descendants(SdmxAsking.GenericSpace + "Obs").Count(), specific.Descendants("Obs").Count());
    }

    [Fact]
    public async Task Data_are_flat_only_where_all_dimensions_at_the_observation_are_requested()
    {
        foreach (var format in new[] { SdmxAsking.Generic, SdmxAsking.Specific })
        {
            var series = await platform.XmlAsync($"data/{Flow}/_T._T.", format);
            var flat = await platform.XmlAsync($"data/{Flow}/_T._T.?dimensionAtObservation=AllDimensions", format);
            Assert.NotEmpty(Named(series, "Series"));
            Assert.Empty(Named(flat, "Series"));
            Assert.Equal(Named(series, "Obs").Count(), Named(flat, "Obs").Count());
        }

        using var json = JsonDocument.Parse(
            await platform.TextAsync($"data/{Flow}/_T._T.?dimensionAtObservation=AllDimensions", SdmxAsking.Json)
        );
        Assert.Equal(
            Named(await platform.XmlAsync($"data/{Flow}/_T._T."), "Obs").Count(),
            json.RootElement.GetProperty("data").GetProperty("dataSets")[0].GetProperty("observations").EnumerateObject().Count()
        );

        static IEnumerable<XElement> Named(XElement message, string name) => message.Descendants().Where(one => one.Name.LocalName == name);
    }

    [Theory]
    [InlineData("full", true, true)]
    [InlineData("dataonly", true, false)]
    [InlineData("nodata", false, true)]
    [InlineData("serieskeysonly", false, false)]
    public async Task Detail_leaves_out_observations_and_attributes(string detail, bool hasObservations, bool hasAttributes)
    {
        var generic = await platform.XmlAsync($"data/{Flow}/_T._T.?detail={detail}");
        Assert.NotEmpty(generic.Descendants(SdmxAsking.GenericSpace + "Series"));
        Assert.Equal(hasObservations, generic.Descendants(SdmxAsking.GenericSpace + "Obs").Any());
        Assert.Equal(hasAttributes, generic.Descendants(SdmxAsking.GenericSpace + "Attributes").Any());
        foreach (var format in new[] { SdmxAsking.Specific, SdmxAsking.Csv, SdmxAsking.Json })
            Assert.NotEmpty(await platform.TextAsync($"data/{Flow}/_T._T.?detail={detail}", format));
    }

    [Fact]
    public async Task A_withheld_figure_has_status_Q_and_no_value_in_any_spelling()
    {
        var withheld = (await platform.RowsAsync("COOP_PROVINCE_FIELD")).Where(row => row["OBS_STATUS"] == "Q").ToList();
        Assert.NotEmpty(withheld);
        Assert.All(withheld, row => Assert.Equal("", row["OBS_VALUE"]));
        var specific = await platform.TextAsync("data/COOP_PROVINCE_FIELD", SdmxAsking.Specific);
        Assert.DoesNotContain("OBS_VALUE=\"\"", specific, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", specific, StringComparison.Ordinal);
        Assert.Contains("OBS_STATUS=\"Q\"", specific, StringComparison.Ordinal);
        Assert.DoesNotContain(await platform.RowsAsync("COOP_PROVINCE_FIELD", Role.Researcher), row => row["OBS_STATUS"] == "Q");
    }

    [Fact]
    public async Task What_is_available_is_what_the_data_have()
    {
        foreach (var address in new[] { Flow, $"{Flow}/RRD25+NMM25.AGRI." })
        {
            var rows = await platform.RowsAsync(address);
            var available = await platform.XmlAsync($"availableconstraint/{address}");
            foreach (
                var values in available
                    .Descendants(SdmxAsking.Common + "KeyValue")
                    .Where(one => one.Elements(SdmxAsking.Common + "Value").Any())
            )
                Assert.Equal(
                    rows.Select(row => row[(string)values.Attribute("id")!]).Distinct().Order(StringComparer.Ordinal),
                    values.Elements(SdmxAsking.Common + "Value").Select(value => value.Value).Order(StringComparer.Ordinal)
                );
            Assert.Equal(
                [rows.Min(row => row["TIME_PERIOD"])!, rows.Max(row => row["TIME_PERIOD"])!],
                available.Descendants(SdmxAsking.Common + "TimeRange").Single().Elements().Select(period => period.Value)
            );
            Assert.Equal($"{rows.Count}", available.Descendants(SdmxAsking.Common + "AnnotationTitle").Single().Value);
        }

        var one = await platform.XmlAsync($"availableconstraint/{Flow}/all/all/REGION?references=codelist");
        Assert.Equal(["REGION"], one.Descendants(SdmxAsking.Common + "KeyValue").Select(values => (string)values.Attribute("id")!));
        Assert.Contains(one.Descendants(SdmxAsking.Structure + "Codelist"), list => (string?)list.Attribute("isPartial") == "true");
    }

    [Theory]
    [InlineData("availableconstraint/COOP_REGION_FIELD/RRD25.AGRI.COOPERATIVES")]
    [InlineData("v2/availability/dataflow/VNCOOP/COOP_REGION_FIELD/~/RRD25.AGRI.COOPERATIVES")]
    public async Task What_could_be_added_to_a_selection_is_what_there_is_without_it(string address)
    {
        var exact = await ValuesAsync("exact");
        Assert.Equal(
            [("REGION", "RRD25"), ("FIELD", "AGRI"), ("MEASURE", "COOPERATIVES")],
            exact.Select(one => (one.Key, string.Join(' ', one.Value)))
        );
        var available = await ValuesAsync("available");
        var rows = await platform.RowsAsync(Flow);
        foreach (var (dimension, codes) in available)
            Assert.Equal(
                rows.Where(row => exact.All(one => one.Key == dimension || one.Value.Contains(row[one.Key])))
                    .Select(row => row[dimension])
                    .Distinct()
                    .Order(StringComparer.Ordinal),
                codes.Order(StringComparer.Ordinal)
            );
        Assert.All(available, one => Assert.True(one.Value.Count > 1));

        async Task<Dictionary<string, List<string>>> ValuesAsync(string mode) =>
            (await platform.XmlAsync($"{address}?mode={mode}", "application/xml"))
                .Descendants()
                .Where(one => one.Name.LocalName == "KeyValue" && (string)one.Attribute("id")! != "TIME_PERIOD")
                .ToDictionary(one => (string)one.Attribute("id")!, one => one.Elements().Select(value => value.Value).ToList());
    }
}
