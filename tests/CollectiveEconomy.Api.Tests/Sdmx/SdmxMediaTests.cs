using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Sdmx;

/// <summary>Media types and headers of SDMX.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class SdmxMediaTests(RunningPlatform platform)
{
    private const string Data = "data/COOP_REGION_FIELD/_T._T.";

    [Theory]
    [InlineData(null, "application/vnd.sdmx.genericdata+xml", "GenericData")]
    [InlineData("*/*", "application/vnd.sdmx.genericdata+xml", "GenericData")]
    [InlineData("application/xml", "application/xml", "GenericData")]
    [InlineData("text/xml", "text/xml", "GenericData")]
    [InlineData(SdmxAsking.Generic, "application/vnd.sdmx.genericdata+xml", "GenericData")]
    [InlineData("application/vnd.sdmx.genericdata+xml", "application/vnd.sdmx.genericdata+xml", "GenericData")]
    [InlineData(SdmxAsking.Specific, "application/vnd.sdmx.structurespecificdata+xml", "StructureSpecificData")]
    [InlineData("application/vnd.sdmx.data+csv;version=1.0.0;labels=both", "application/vnd.sdmx.data+csv", "REGION: ")]
    [InlineData(
        "application/vnd.sdmx.data+csv;version=1.0",
        "application/vnd.sdmx.data+csv",
        "DATAFLOW,REGION,FIELD,MEASURE,TIME_PERIOD,OBS_VALUE"
    )]
    [InlineData(SdmxAsking.Json, "application/vnd.sdmx.data+json", "\"dataSets\"")]
    [InlineData("application/json;q=0.5, application/vnd.sdmx.data+csv;q=0.9", "application/vnd.sdmx.data+csv", "DATAFLOW")]
    [InlineData("text/html, application/xml;q=0.9, */*;q=0.8", "application/xml", "GenericData")]
    [InlineData("application/vnd.sdmx.genericdata+xml;version=9.9, text/csv;q=0.1", "text/csv", "DATAFLOW")]
    public async Task The_preferred_format_is_sent(string? accept, string media, string beginning)
    {
        using var response = await platform.SdmxAsync(Data, accept);
        Assert.Equal((HttpStatusCode.OK, media), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains(beginning, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Theory]
    [InlineData("application/vnd.sdmx.data+json;version=9.9")]
    [InlineData("image/png")]
    public async Task A_format_that_does_not_exist_is_refused_with_the_ones_that_do(string accept)
    {
        using var response = await platform.SdmxAsync(Data, accept);
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains(
            "application/vnd.sdmx.data+csv;version=1.0.0",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Equal_queries_have_equal_bytes_whose_preparation_is_the_publication()
    {
        using var one = await platform.SdmxAsync(Data);
        using var other = await platform.SdmxAsync(Data);
        var bytes = await one.Content.ReadAsByteArrayAsync();
        Assert.Equal(bytes, await other.Content.ReadAsByteArrayAsync());
        Assert.Equal(one.Headers.ETag, other.Headers.ETag);
        using var stream = new MemoryStream(bytes);
        var prepared = XDocument.Load(stream).Descendants(SdmxAsking.Message + "Prepared").Single().Value;
        Assert.Equal(one.Content.Headers.LastModified, DateTimeOffset.Parse(prepared, System.Globalization.CultureInfo.InvariantCulture));

        using var request = new HttpRequestMessage(HttpMethod.Get, "/sdmx/v1/" + Data);
        request.Headers.IfNoneMatch.Add(one.Headers.ETag!);
        using var same = await platform.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);

        using var head = await platform.SdmxAsync(Data, method: HttpMethod.Head);
        Assert.Equal(bytes.Length, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Exact_figures_are_for_their_caller_only()
    {
        using var anybody = await platform.SdmxAsync(Data);
        using var researcher = await platform.SdmxAsync(Data, role: Role.Researcher);
        Assert.Equal(("public, max-age=300", "no-store, private"), (Caching(anybody), Caching(researcher)));
        Assert.NotEqual(anybody.Headers.ETag, researcher.Headers.ETag);
        Assert.Contains("Authorization", anybody.Headers.Vary);

        static string Caching(HttpResponseMessage response) =>
            CacheControlHeaderValue.Parse(response.Headers.CacheControl!.ToString()).ToString();
    }
}
