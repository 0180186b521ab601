using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Data;

/// <summary>Questions as files: <c>GET /data/{cube}.{format}</c>.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class DataEndpointTests(RunningPlatform platform)
{
    private const string Question = "by=region,year&measures=organisations,revenue&where=year:2022..2024";

    [Fact]
    public async Task A_question_is_a_file_with_length_ranges_tag_and_day()
    {
        using var whole = await platform.Http.GetAsync($"/data/cooperatives.csv?{Question}");
        var bytes = await whole.Content.ReadAsByteArrayAsync();
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
        Assert.Equal(bytes.Length, whole.Content.Headers.ContentLength);
        Assert.NotNull(whole.Headers.ETag);
        Assert.NotNull(whole.Content.Headers.LastModified);

        using var head = await SendAsync(HttpMethod.Head, "csv");
        Assert.Equal((bytes.Length, whole.Headers.ETag), ((int)head.Content.Headers.ContentLength!, head.Headers.ETag));

        using var part = await SendAsync(HttpMethod.Get, "csv", request => request.Headers.Range = new RangeHeaderValue(10, 29));
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[10..30], await part.Content.ReadAsByteArrayAsync());

        using var same = await SendAsync(HttpMethod.Get, "csv", request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
    }

    [Fact]
    public async Task A_stream_has_its_checksum_and_number_of_rows_behind_it()
    {
        using var streamed = await platform.Http2.GetAsync($"/data/cooperatives.csv?{Question}&delivery=stream");
        var bytes = await streamed.Content.ReadAsByteArrayAsync();
        Assert.Equal(await platform.Http.GetByteArrayAsync($"/data/cooperatives.csv?{Question}"), bytes);
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Assert.Single(streamed.TrailingHeaders.GetValues("X-Content-SHA256"))
        );
        Assert.Equal("18", Assert.Single(streamed.TrailingHeaders.GetValues("X-Row-Count")));
    }

    [Fact]
    public async Task A_stream_without_trailers_is_chunked_and_has_no_length()
    {
        using var streamed = await platform.Http.GetAsync(
            $"/data/cooperatives.csv?{Question}&delivery=stream",
            HttpCompletionOption.ResponseHeadersRead
        );
        Assert.Equal((true, null), (streamed.Headers.TransferEncodingChunked, streamed.Content.Headers.ContentLength));
        Assert.Equal(
            await platform.Http.GetByteArrayAsync($"/data/cooperatives.csv?{Question}"),
            await streamed.Content.ReadAsByteArrayAsync()
        );
    }

    [Theory]
    [InlineData("cooperatives.doc?by=YEAR&measures=members", 406, "FORMAT_UNKNOWN", "csv, csv-metadata.json, json")]
    [InlineData("cooperatives?by=YEAR&measures=members", 406, "FORMAT_UNKNOWN", "use one of arrow, csv")]
    [InlineData("farms.csv?by=YEAR&measures=members", 404, "CUBE_UNKNOWN", "appraisals, cooperatives")]
    [InlineData("cooperatives.csv?by=YEAR&measures=members&format=csv", 400, "PARAMETER_INVALID", "the nearest are")]
    [InlineData("cooperatives.csv?by=REGION&measures=members", 400, "STOCK_NEEDS_YEAR", "members")]
    [InlineData("cooperatives.csv?by=YEAR&measures=members&where=field:AGRY", 400, "UNKNOWN_CODE", "AGRI")]
    [InlineData("cooperatives.csv?by=YEAR&measures=members&where=year:1900", 400, "YEAR_OUT_OF_RANGE", "1900")]
    [InlineData("cooperatives.csv?by=YEAR&measures=members&precision=FULL", 403, "ACCESS_DENIED", "RESEARCHER")]
    [InlineData("cooperatives.csv?by=YEAR&measures=members&release=1999.1", 404, "RELEASE_UNKNOWN", "1999.1")]
    [InlineData(
        "cooperatives.csv?by=YEAR&measures=cooperatives,members&population=ALL_ORGANISATIONS",
        400,
        "POPULATION_MIXED",
        "counts cooperatives and credit funds only"
    )]
    public async Task What_can_t_be_answered_is_refused_and_no_file(string address, int status, string code, string sentence)
    {
        using var response = await platform.Http.GetAsync("/data/" + address);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(
            (status, code, "application/problem+json"),
            ((int)response.StatusCode, problem.RootElement.GetProperty("code").GetString(), response.Content.Headers.ContentType?.MediaType)
        );
        Assert.Contains(sentence, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Refusals_are_in_the_language_of_the_request()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/data/cooperatives.csv?by=YEAR");
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue("vi"));
        using var response = await platform.Http.SendAsync(request);
        Assert.Contains("'measures' không nêu số liệu nào", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_callers_with_a_key_are_their_own()
    {
        using var open = await SendAsync(HttpMethod.Get, "csv");
        using var exact = await SendAsync(
            HttpMethod.Get,
            "csv",
            await platform.KeyAsync(Role.Researcher) is var key ? request => request.Headers.Add("Authorization", "Bearer " + key) : null
        );
        Assert.NotEqual(open.Headers.ETag, exact.Headers.ETag);
        Assert.Equal(("public", true), (open.Headers.CacheControl!.ToString().Split(',')[0], exact.Headers.CacheControl!.NoStore));
        Assert.NotEqual(await open.Content.ReadAsStringAsync(), await exact.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_first_rows_are_said_not_to_be_all()
    {
        using var json = JsonDocument.Parse(await platform.Http.GetStringAsync($"/data/cooperatives.json?{Question}&first=5"));
        Assert.Equal("false: 5 / 18", json.RootElement.GetProperty("extension").GetProperty("complete").GetString());
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string format, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(method, $"/data/cooperatives.{format}?{Question}");
        change?.Invoke(request);
        return platform.Http.SendAsync(request);
    }
}
