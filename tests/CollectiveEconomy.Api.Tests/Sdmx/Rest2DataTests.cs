using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using CollectiveEconomy.Api.Tests.Hosting;

namespace CollectiveEconomy.Api.Tests.Sdmx;

/// <summary>Data as REST 2 asks for them.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class Rest2DataTests(RunningPlatform platform)
{
    private const string Flow = "COOP_REGION_FIELD";

    public static TheoryData<string, Func<Dictionary<string, string>, bool>> Selections =>
        new()
        {
            { "/~/RRD25.AGRI.COOPERATIVES", row => row["REGION"] == "RRD25" && row["FIELD"] == "AGRI" && row["MEASURE"] == "COOPERATIVES" },
            { "/*/RRD25", row => row["REGION"] == "RRD25" },
            { "/*/*.AGRI", row => row["FIELD"] == "AGRI" },
            {
                "/*/RRD25.AGRI,NMM25.*.COOPERATIVES",
                row =>
                    (row["REGION"] == "RRD25" && row["FIELD"] == "AGRI") || (row["REGION"] == "NMM25" && row["MEASURE"] == "COOPERATIVES")
            },
            { "?c[REGION]=RRD25,NMM25&c[FIELD]=_T", row => row["REGION"] is "RRD25" or "NMM25" && row["FIELD"] == "_T" },
            { "/~/*._T?c[REGION]=ne:_T", row => row["FIELD"] == "_T" && row["REGION"] != "_T" },
            { "?c[MEASURE]=sw:REVENUE", row => row["MEASURE"].StartsWith("REVENUE", StringComparison.Ordinal) },
            {
                "?c[MEASURE]=co:_+nc:REVENUE",
                row => row["MEASURE"].Contains('_') && !row["MEASURE"].Contains("REVENUE", StringComparison.Ordinal)
            },
            { "?c[MEASURE]=ew:MARGIN", row => row["MEASURE"].EndsWith("MARGIN", StringComparison.Ordinal) },
            {
                "?c[REGION]=ge:N+lt:S",
                row => string.CompareOrdinal(row["REGION"], "N") >= 0 && string.CompareOrdinal(row["REGION"], "S") < 0
            },
            { "?c[TIME_PERIOD]=2020", row => row["TIME_PERIOD"] == "2020" },
            { "?c[TIME_PERIOD]=ge:2018+le:2020-12,2023", row => row["TIME_PERIOD"] is "2018" or "2019" or "2020" or "2023" },
            { "?c[TIME_PERIOD]=gt:2020-06", row => string.CompareOrdinal(row["TIME_PERIOD"], "2020") > 0 },
            { "?c[OBS_STATUS]=ne:A", row => row["OBS_STATUS"] != "A" },
            { "?c[UNIT_MEASURE]=VND", row => row["UNIT_MEASURE"] == "VND" },
            { "?c[DECIMALS]=ge:1", row => row["DECIMALS"] != "0" },
            { "?c[OBS_VALUE]=gt:100+le:500.5", row => Number(row) is > 100 and <= 500.5m },
            { "?c[RELEASE]=ne:1999.1&c[REGION]=RRD25", row => row["REGION"] == "RRD25" },
        };

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task Keys_and_conditions_select_from_all_data(string selection, Func<Dictionary<string, string>, bool> isMeant)
    {
        var all = await platform.Rows2Async(Flow);
        var expected = all.Where(isMeant).Select(Line).ToList();
        // A condition that selects all or none would show nothing.
        Assert.InRange(expected.Count, 1, all.Count - 1);
        Assert.Equal(expected, (await platform.Rows2Async(Flow, selection)).Select(Line));

        static string Line(Dictionary<string, string> row) => string.Join(',', row.Values);
    }

    [Theory]
    [InlineData("/~/RRD25.AGRI.COOPERATIVES.2020", 400, "REGION.FIELD.MEASURE")]
    [InlineData("/~/RRD.AGRI", 404, "RRD25")]
    [InlineData("?c[REGION]=RRD", 404, "RRD25")]
    [InlineData("?c[SEX]=F", 400, "c[SEX]")]
    [InlineData("?c[REGION]=", 400, "c[REGION]")]
    [InlineData("?c[REGION]=about:RRD25", 400, "nc, sw, ew")]
    [InlineData("?c[TIME_PERIOD]=ge:2020-13", 400, "c[TIME_PERIOD]")]
    [InlineData("?c[OBS_VALUE]=gt:many", 400, "c[OBS_VALUE]")]
    [InlineData("?c[REGION]=RRD25&c[REGION]=NMM25", 400, "c[REGION]")]
    [InlineData("?attributes=some", 400, "msd")]
    [InlineData("?measures=some", 400, "OBS_VALUE")]
    [InlineData("?startPeriod=2020", 400, "startPeriod")]
    [InlineData("?dimensionAtObservation=SEX", 400, "TIME_PERIOD")]
    [InlineData("?firstNObservations=0", 400, "firstNObservations")]
    [InlineData("?updatedAfter=2026-02-01&asOf=2026-01-31T10:00:00", 400, "asOf")]
    [InlineData("/1.0.0", 404, Flow)]
    public async Task What_can_t_be_answered_is_an_error_message_with_its_status(string rest, int status, string sentence)
    {
        using var response = await platform.SdmxAsync(SdmxAsking.Data2(Flow, rest), SdmxAsking.Xml3);
        var error = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
        Assert.Equal((status, SdmxAsking.Message3 + "Error"), ((int)response.StatusCode, error.Name));
        Assert.Contains(sentence, error.Value, StringComparison.Ordinal);
        Assert.Equal(2, error.Descendants(SdmxAsking.Common3 + "Text").Count());
    }

    [Theory]
    [InlineData("data/datastructure/VNCOOP/COOP_GRADE", "dataflow")]
    [InlineData("data/dataflow/VNCOOP/COOP_GRADE,COOP_REGION_FIELD", "COOP_REGION_FIELD")]
    [InlineData("data/dataflow/*/*/*", "COOP_REGION_FIELD")]
    [InlineData("availability/dataflow/VNCOOP/COOP_GRADE?c[OBS_STATUS]=A", "OBS_STATUS")]
    public async Task What_is_not_supported_says_what_is(string address, string sentence)
    {
        using var response = await platform.SdmxAsync("v2/" + address);
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Contains(sentence, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?c[TIME_PERIOD]=ge:2080")]
    [InlineData("?c[OBS_VALUE]=lt:-1000000000000000000")]
    [InlineData("/~/RRD25?c[REGION]=NMM25")]
    [InlineData("?updatedAfter=2099-01-01T00:00:00Z")]
    public async Task A_right_query_without_results_has_no_content(string rest)
    {
        using var response = await platform.SdmxAsync(SdmxAsking.Data2(Flow, rest));
        Assert.Equal((HttpStatusCode.NoContent, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData(null, "application/vnd.sdmx.data+json", "\"dataSets\"")]
    [InlineData("*/*", "application/vnd.sdmx.data+json", "\"dataSets\"")]
    [InlineData("application/json", "application/json", "\"dataSets\"")]
    [InlineData("application/xml", "application/xml", "StructureSpecificData")]
    [InlineData(SdmxAsking.Xml3, "application/vnd.sdmx.data+xml", "StructureSpecificData")]
    [InlineData("application/vnd.sdmx.data+xml;version=3.0", "application/vnd.sdmx.data+xml", "StructureSpecificData")]
    [InlineData("application/xml;q=0.5, text/csv;q=0.9", "text/csv", "STRUCTURE,STRUCTURE_ID,ACTION,")]
    [InlineData("application/vnd.sdmx.data+json;version=1.0.0, text/csv;q=0.1", "text/csv", "STRUCTURE,STRUCTURE_ID,ACTION,")]
    public async Task The_preferred_format_is_sent(string? accept, string media, string beginning)
    {
        using var response = await platform.SdmxAsync(SdmxAsking.Data2(Flow, "/~/_T._T"), accept);
        Assert.Equal((HttpStatusCode.OK, media), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains(beginning, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SdmxAsking.Generic, "application/xml")]
    [InlineData(SdmxAsking.Csv, "application/json")]
    [InlineData("image/png", "application/json")]
    public async Task A_format_of_the_other_generation_is_refused_with_those_of_this_one(string accept, string media)
    {
        using var response = await platform.SdmxAsync(SdmxAsking.Data2(Flow), accept);
        Assert.Equal((HttpStatusCode.NotAcceptable, media), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains(SdmxAsking.Csv2, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "",
        "dataflow,VNCOOP:COOP_REGION_FIELD(1.0.0-draft),I,RRD25,_T,COOPERATIVES,2025,",
        "STRUCTURE,STRUCTURE_ID,ACTION,REGION,FIELD,MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,DECIMALS,RELEASE,OBS_STATUS"
    )]
    [InlineData(
        ";keys=both",
        "dataflow,VNCOOP:COOP_REGION_FIELD(1.0.0-draft),I,RRD25._T.COOPERATIVES,RRD25._T.COOPERATIVES.2025,RRD25,",
        "STRUCTURE,STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY,REGION,"
    )]
    [InlineData(
        ";labels=name;keys=obs",
        "dataflow,VNCOOP:COOP_REGION_FIELD(1.0.0-draft),Cooperatives by region and field of activity,I,RRD25._T.COOPERATIVES.2025,RRD25,Red River Delta,_T,All fields,",
        "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,OBS_KEY,REGION,region,FIELD,field of activity,"
    )]
    [InlineData(
        ";labels=both",
        "dataflow,VNCOOP:COOP_REGION_FIELD(1.0.0-draft): Cooperatives by region and field of activity,I,RRD25: Red River Delta,_T: All fields,",
        "STRUCTURE,STRUCTURE_ID,ACTION,REGION: region,FIELD: field of activity,"
    )]
    public async Task CSV_names_the_structure_and_the_action_in_each_row(string form, string row, string heading)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            "/sdmx/" + SdmxAsking.Data2(Flow, "/~/RRD25._T.COOPERATIVES?lastNObservations=1")
        );
        request.Headers.TryAddWithoutValidation("Accept", SdmxAsking.Csv2 + form);
        request.Headers.TryAddWithoutValidation("Accept-Language", "en");
        using var response = await platform.Http.SendAsync(request);
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n");
        Assert.StartsWith(heading, lines[0], StringComparison.Ordinal);
        Assert.StartsWith(row, lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task XML_refers_to_the_dataflow_and_has_attributes_of_the_data_set_in_an_element()
    {
        var message = await platform.XmlAsync(SdmxAsking.Data2(Flow, "/~/_T._T"), SdmxAsking.Xml3);
        const string Urn = "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=VNCOOP:COOP_REGION_FIELD(1.0.0-draft)";
        var structure = message.Descendants(SdmxAsking.Message3 + "Structure").Single();
        Assert.Equal(
            (SdmxAsking.Message3 + "StructureSpecificData", $"{Urn}:ObsLevelDim:TIME_PERIOD", Urn),
            (message.Name, (string)structure.Attribute("namespace")!, structure.Element(SdmxAsking.Common3 + "StructureUsage")!.Value)
        );
        var data = message.Element(SdmxAsking.Message3 + "DataSet")!;
        Assert.Equal(["Atts", "Series"], data.Elements().Select(one => one.Name.LocalName).Distinct());
        Assert.Equal("2027.1", (string?)data.Element("Atts")!.Attribute("RELEASE"));
        Assert.Null(data.Attribute("RELEASE"));
    }

    [Theory]
    [InlineData("", "OBS_VALUE UNIT_MEASURE DECIMALS RELEASE OBS_STATUS")]
    [InlineData("?attributes=none", "OBS_VALUE")]
    [InlineData("?attributes=msd", "OBS_VALUE")]
    [InlineData("?attributes=dataset,obs", "OBS_VALUE RELEASE OBS_STATUS")]
    [InlineData("?attributes=series", "OBS_VALUE UNIT_MEASURE DECIMALS")]
    [InlineData("?attributes=OBS_STATUS&measures=OBS_VALUE", "OBS_VALUE OBS_STATUS")]
    [InlineData("?attributes=all&measures=none", "UNIT_MEASURE DECIMALS RELEASE OBS_STATUS")]
    [InlineData("?attributes=none&measures=none", "")]
    public async Task Attributes_and_measures_are_those_that_are_asked_for(string parameters, string components)
    {
        var expected = components.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var address = SdmxAsking.Data2(Flow, "/~/RRD25._T" + parameters);
        var csv = (await platform.TextAsync(address, SdmxAsking.Csv2)).Split("\r\n")[0].Split(',');
        Assert.Equal(expected, csv.SkipWhile(name => name != "TIME_PERIOD").Skip(1));

        var xml = (await platform.XmlAsync(address, SdmxAsking.Xml3)).Element(SdmxAsking.Message3 + "DataSet")!;
        string[] keys = ["REGION", "FIELD", "MEASURE", "TIME_PERIOD"];
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            xml.Descendants().Attributes().Select(one => one.Name.LocalName).Distinct().Except(keys).Order(StringComparer.Ordinal)
        );
        Assert.NotEmpty(xml.Elements("Series"));

        using var json = JsonDocument.Parse(await platform.TextAsync(address, SdmxAsking.Json2));
        var structure = json.RootElement.GetProperty("data").GetProperty("structures")[0];
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            new[] { "measures", "attributes" }
                .SelectMany(kind => structure.GetProperty(kind).EnumerateObject())
                .SelectMany(level => level.Value.EnumerateArray())
                .Select(one => one.GetProperty("id").GetString())
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task JSON_describes_values_without_codes_by_value_and_has_no_errors_next_to_data()
    {
        using var json = JsonDocument.Parse(await platform.TextAsync(SdmxAsking.Data2(Flow, "/~/_T._T.COOPERATIVES")));
        Assert.False(json.RootElement.TryGetProperty("errors", out _));
        var structure = json.RootElement.GetProperty("data").GetProperty("structures")[0];
        Assert.Equal("[0]", structure.GetProperty("dataSets").GetRawText());
        Assert.Equal(
            """[{"value":"2027.1"}]""",
            structure.GetProperty("attributes").GetProperty("dataSet")[0].GetProperty("values").GetRawText()
        );
        Assert.Equal(
            """{"dataType":"Double"}""",
            structure.GetProperty("measures").GetProperty("observation")[0].GetProperty("format").GetRawText()
        );
        var data = json.RootElement.GetProperty("data").GetProperty("dataSets")[0];
        Assert.Equal(
            (0, "Information", "datastructure"),
            (
                data.GetProperty("structure").GetInt32(),
                data.GetProperty("action").GetString(),
                data.GetProperty("links")[0].GetProperty("rel").GetString()
            )
        );
    }

    [Theory]
    [InlineData("?lastNObservations=1", "2025")]
    [InlineData("?firstNObservations=1&lastNObservations=1", "2016 2025")]
    [InlineData("?c[TIME_PERIOD]=ge:2020&firstNObservations=2", "2020 2021")]
    public async Task Numbers_of_observations_narrow_series(string parameters, string years) =>
        Assert.Equal(
            years.Split(' '),
            (await platform.Rows2Async(Flow, "/~/RRD25._T.COOPERATIVES" + parameters)).Select(row => row["TIME_PERIOD"])
        );

    [Theory]
    [InlineData("")]
    [InlineData("/~/RRD25,NMM25.AGRI.COOPERATIVES")]
    [InlineData("?c[REGION]=ne:_T&c[TIME_PERIOD]=ge:2020")]
    public async Task What_is_available_is_what_the_data_have(string selection)
    {
        var rows = await platform.Rows2Async(Flow, selection);
        var available = await platform.XmlAsync($"v2/availability/dataflow/VNCOOP/{Flow}{selection}", "application/xml");
        var values = available
            .Descendants(SdmxAsking.Structure3 + "KeyValue")
            .ToDictionary(
                one => (string)one.Attribute("id")!,
                one => one.Elements(SdmxAsking.Structure3 + "Value").Select(value => value.Value)
            );
        foreach (var dimension in new[] { "REGION", "FIELD", "MEASURE" })
            Assert.Equal(
                rows.Select(row => row[dimension]).Distinct().Order(StringComparer.Ordinal),
                values[dimension].Order(StringComparer.Ordinal)
            );
        Assert.Equal(
            [rows.Min(row => row["TIME_PERIOD"])!, rows.Max(row => row["TIME_PERIOD"])!],
            available.Descendants(SdmxAsking.Structure3 + "TimeRange").Single().Elements().Select(period => period.Value)
        );
        Assert.Equal($"{rows.Count}", available.Descendants(SdmxAsking.Common3 + "AnnotationTitle").Single().Value);
        Assert.Equal("Actual", (string?)available.Descendants(SdmxAsking.Structure3 + "DataConstraint").Single().Attribute("role"));
    }

    private static decimal? Number(Dictionary<string, string> row) =>
        row["OBS_VALUE"] is { Length: > 0 } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;
}
