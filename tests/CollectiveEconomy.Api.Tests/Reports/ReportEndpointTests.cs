using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml.Linq;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Reports;

/// <summary>Reports as workbooks: <c>GET /reports/{id}.xlsx</c>.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class ReportEndpointTests(RunningPlatform platform)
{
    private const string Annual = "/reports/annual.xlsx?language=en";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public async Task Reports_are_listed_with_their_addresses_and_each_is_there()
    {
        using var list = JsonDocument.Parse(await platform.Http.GetStringAsync("/reports"));
        Assert.Equal(
            ["annual", "counterpart-and-loans", "key-products", "targets", "value-chain-programme"],
            list.RootElement.EnumerateArray().Select(report => report.GetProperty("id").GetString())
        );
        foreach (var report in list.RootElement.EnumerateArray())
        {
            using var response = await platform.Http.GetAsync(report.GetProperty("href").GetString());
            Assert.Equal(
                (HttpStatusCode.OK, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                (response.StatusCode, response.Content.Headers.ContentType!.MediaType)
            );
        }
    }

    [Fact]
    public async Task A_report_has_a_length_ranges_and_a_tag()
    {
        using var whole = await platform.Http.GetAsync(Annual);
        var bytes = await whole.Content.ReadAsByteArrayAsync();
        Assert.Equal(bytes.Length, whole.Content.Headers.ContentLength);
        using var head = await SendAsync(HttpMethod.Head, Annual);
        Assert.Equal((bytes.Length, whole.Headers.ETag), ((int)head.Content.Headers.ContentLength!, head.Headers.ETag));
        using var part = await SendAsync(HttpMethod.Get, Annual, request => request.Headers.Range = new RangeHeaderValue(10, 29));
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[10..30], await part.Content.ReadAsByteArrayAsync());
        using var same = await SendAsync(HttpMethod.Get, Annual, request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        using var vi = await platform.Http.GetAsync("/reports/annual.xlsx?language=vi");
        Assert.NotEqual(whole.Headers.ETag, vi.Headers.ETag);
    }

    [Fact]
    public async Task Figures_are_those_of_data_for_the_public_and_for_keys()
    {
        var key = await platform.KeyAsync(Role.Researcher);
        foreach (var authorisation in new[] { null, "Bearer " + key })
        {
            var report = await RowsAsync(Annual, "Data 2", authorisation);
            var data = await RowsAsync(
                "/data/cooperatives.xlsx?language=en&by=region&measures=organisations,members,shareOfWomen,workers,shareOfWomenWorkers"
                    + "&where=year:2025&population=COOPERATIVES&totals=true",
                "Data",
                authorisation
            );
            Assert.Equal(data, report);
            Assert.True(report.Count > 6);
        }

        using var open = await platform.Http.GetAsync(Annual);
        using var exact = await SendAsync(HttpMethod.Get, Annual, request => request.Headers.Add("Authorization", "Bearer " + key));
        Assert.NotEqual(open.Headers.ETag, exact.Headers.ETag);
        Assert.Equal(("public", true), (open.Headers.CacheControl!.ToString().Split(',')[0], exact.Headers.CacheControl!.NoStore));
    }

    [Theory]
    [InlineData("yearly.xlsx", 404, "REPORT_UNKNOWN", "use one of annual", "hãy dùng một trong: annual")]
    [InlineData("annual", 404, "REPORT_UNKNOWN", "add this ending", "thêm đuôi này")]
    [InlineData("annual.xlsx?year=1900", 400, "PARAMETER_INVALID", "use a year from 2016 to 2025", "một năm từ 2016 đến 2025")]
    [InlineData("annual.xlsx?year=now", 400, "PARAMETER_INVALID", "'now' is no year", "'now' không phải năm")]
    [InlineData("annual.xlsx?language=fr", 400, "PARAMETER_INVALID", "use one of vi, en", "hãy dùng một trong: vi, en")]
    [InlineData("annual.xlsx?release=1999.1", 404, "RELEASE_UNKNOWN", "There is no release '1999.1'", "Không có đợt công bố '1999.1'")]
    [InlineData("annual.xlsx?asOf=1999-01-01", 404, "RELEASE_UNKNOWN", "No release was published on or before 1999-01-01", "1999-01-01")]
    [InlineData("annual.xlsx?yaer=2025", 400, "PARAMETER_INVALID", "the nearest are year", "gần nhất là: year")]
    public async Task What_is_not_there_is_refused_in_either_language(string address, int status, string code, string en, string vi)
    {
        foreach (var (language, sentence) in new[] { ("en", en), ("vi", vi) })
        {
            using var response = await SendAsync(
                HttpMethod.Get,
                "/reports/" + address,
                request => request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language))
            );
            using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            Assert.Equal((status, code), ((int)response.StatusCode, problem.RootElement.GetProperty("code").GetString()));
            Assert.Contains(sentence, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
            Assert.Null(response.Headers.ETag);
        }
    }

    private async Task<List<string>> RowsAsync(string address, string sheet, string? authorisation)
    {
        using var response = await SendAsync(
            HttpMethod.Get,
            address,
            request =>
            {
                if (authorisation is not null)
                    request.Headers.Add("Authorization", authorisation);
            }
        );
        using var archive = new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync()));
        var number = Read("xl/workbook.xml")
            .Descendants(Main + "sheet")
            .Select(one => one.Attribute("name")!.Value)
            .ToList()
            .IndexOf(sheet);
        return
        [
            .. Read(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number + 1}.xml"))
                .Descendants(Main + "row")
                .Select(row => string.Join('\t', row.Elements(Main + "c").Select(cell => cell.Value))),
        ];

        XDocument Read(string name)
        {
            using var stream = archive.GetEntry(name)!.Open();
            return XDocument.Load(stream);
        }
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(method, address);
        change?.Invoke(request);
        return platform.Http.SendAsync(request);
    }
}
