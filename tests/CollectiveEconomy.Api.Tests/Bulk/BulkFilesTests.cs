using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CollectiveEconomy.Api.Bulk;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Statistics.Access;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Api.Tests.Bulk;

/// <summary>The files of a release: <c>GET /releases/{id}/datapackage.json</c> and <c>GET /releases/{id}/files/{name}</c>.</summary>
[Collection(nameof(RunningPlatform))]
public sealed partial class BulkFilesTests(RunningPlatform platform)
{
    private const string Release = "/releases/2027.1/";
    private const string File = Release + "files/coop-region-field.csv";

    [Fact]
    public async Task The_package_is_a_Frictionless_data_package()
    {
        var package = await PackageAsync();
        Assert.Equal("data-package", Text(package, "profile"));
        Assert.Matches(Name(), Text(package, "name"));
        Assert.True(package.GetProperty("created").TryGetDateTimeOffset(out _));
        Assert.Equal("CC-BY-4.0", Text(package.GetProperty("licenses")[0], "name"));
        Assert.All(package.GetProperty("sources").EnumerateArray(), source => Assert.NotEmpty(Text(source, "title")));
        var resources = Resources(package);
        Assert.Equal(2 * (Dataflows.All.Count + 1), resources.Count);
        Assert.Equal(resources.Count, resources.Select(resource => Text(resource, "name")).Distinct().Count());
        foreach (var resource in resources)
        {
            Assert.Matches(Name(), Text(resource, "name"));
            // A relative path without leaving the folder of the package.
            Assert.Equal("files/" + Text(resource, "name"), Text(resource, "path"));
            Assert.Equal(Text(resource, "format") == "csv" ? "tabular-data-resource" : "data-resource", Text(resource, "profile"));
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
            Assert.All(fields, field => Assert.Contains(Text(field, "type"), new[] { "string", "integer", "number", "boolean" }));
            Assert.All(fields, field => Assert.True(Text(field, "title").Length > 0 && Text(field, "titleVi").Length > 0));
            var names = fields.ConvertAll(field => Text(field, "name"));
            Assert.All(
                resource.GetProperty("schema").GetProperty("primaryKey").EnumerateArray(),
                key => Assert.Contains(key.GetString(), names)
            );
        }
    }

    [Fact]
    public async Task A_resource_is_described_with_titles_units_and_codelists() =>
        JsonSerializer
            .Serialize(
                Resources(await PackageAsync())
                    .Single(resource => Text(resource, "name") == "funding-source-region.csv")
                    .GetProperty("schema"),
                Readable
            )
            .MatchSnapshot();

    [Fact]
    public async Task Sizes_and_checksums_are_those_of_the_bytes_that_are_sent_and_columns_those_of_the_schema()
    {
        foreach (var resource in Resources(await PackageAsync()))
        {
            using var response = await platform.Http.GetAsync(Release + Text(resource, "path"));
            var bytes = await response.Content.ReadAsByteArrayAsync();
            Assert.Equal(Text(resource, "mediatype"), response.Content.Headers.ContentType!.MediaType);
            Assert.Equal(resource.GetProperty("bytes").GetInt64(), bytes.Length);
            Assert.Equal(Text(resource, "hash"), "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
            Assert.Equal(
                $"sha-256=:{Convert.ToBase64String(SHA256.HashData(bytes))}:",
                Assert.Single(response.Headers.GetValues("Repr-Digest"))
            );
            if (Text(resource, "format") == "csv")
                Assert.Equal(
                    string.Join(
                        ',',
                        resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => Text(field, "name"))
                    ),
                    Encoding.UTF8.GetString(bytes).Split("\r\n")[0]
                );
        }
    }

    // So nothing is published in bulk that a question does not give, and what questions are proved to protect is protected here.
    [Fact]
    public async Task Every_table_is_byte_for_byte_the_answer_that_anybody_gets_to_its_question_and_so_it_is_for_a_key()
    {
        var key = await platform.KeyAsync(Role.Researcher);
        foreach (var flow in Dataflows.All)
        foreach (var format in new[] { DataFormats.Find("csv")!, DataFormats.Find("parquet")! })
        {
            var file = $"{Release}files/{flow.Id.ToLowerInvariant().Replace('_', '-')}.{format.Extension}";
            var bulk = await platform.Http.GetByteArrayAsync(file);
            var answer = await platform.Http.GetByteArrayAsync(
                FlowTable.QuestionOf(flow, format) + "&labels=codes&language=vi&release=2027.1"
            );
            Assert.Equal(answer, bulk);
            using var request = new HttpRequestMessage(HttpMethod.Get, file);
            request.Headers.Add("Authorization", "Bearer " + key);
            using var forKey = await platform.Http.SendAsync(request);
            Assert.Equal(bulk, await forKey.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Every_code_of_every_table_has_a_name()
    {
        var names = (await LinesAsync("files/codes.csv")).Select(line => $"{line[0]} {line[1]}").ToHashSet();
        foreach (var resource in Resources(await PackageAsync()).Where(resource => Text(resource, "format") == "csv"))
        {
            var lines = await LinesAsync(Text(resource, "path"));
            foreach (var (place, field) in resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Index())
                if (field.TryGetProperty("codelist", out var codelist))
                    Assert.All(
                        lines.Where(line => line[place].Length > 0),
                        line => Assert.Contains($"{codelist.GetString()} {line[place]}", names)
                    );
        }
    }

    [Fact]
    public async Task A_file_has_length_ranges_tag_and_day()
    {
        using var whole = await platform.Http.GetAsync(File);
        var bytes = await whole.Content.ReadAsByteArrayAsync();
        using var head = await SendAsync(HttpMethod.Head);
        Assert.Equal(
            (bytes.Length, whole.Headers.ETag, "bytes"),
            ((int)head.Content.Headers.ContentLength!, head.Headers.ETag, head.Headers.AcceptRanges.Single())
        );
        using var part = await SendAsync(HttpMethod.Get, request => request.Headers.Range = new RangeHeaderValue(10, 29));
        Assert.Equal((HttpStatusCode.PartialContent, 20), (part.StatusCode, (await part.Content.ReadAsByteArrayAsync()).Length));
        // It is the checksum of the whole file whatever part of it is sent.
        Assert.Equal(whole.Headers.GetValues("Repr-Digest"), part.Headers.GetValues("Repr-Digest"));
        using var same = await SendAsync(HttpMethod.Get, request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        using var package = await platform.Http.GetAsync(Release + "datapackage.json");
        Assert.NotNull(package.Headers.ETag);
    }

    [Theory]
    [InlineData("/releases/1999.1/datapackage.json", "RELEASE_UNKNOWN", "There is no release '1999.1'")]
    [InlineData("/releases/1999.1/files/codes.csv", "RELEASE_UNKNOWN", "There is no release '1999.1'")]
    [InlineData("/releases/2027.1/files/cooperatives-exact.parquet", "FILE_UNKNOWN", "use one of coop-region-field.csv")]
    [InlineData("/releases/2027.1/files/coop-region-field.xlsx", "FILE_UNKNOWN", "coop-region-field.parquet")]
    public async Task What_is_not_there_is_refused(string address, string code, string sentence)
    {
        using var response = await platform.Http.GetAsync(address);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.NotFound, code), (response.StatusCode, Text(problem.RootElement, "code")));
        Assert.Contains(sentence, Text(problem.RootElement, "detail"), StringComparison.Ordinal);
        Assert.Null(response.Headers.ETag);
    }

    private async Task<JsonElement> PackageAsync() =>
        JsonDocument.Parse(await platform.Http.GetStringAsync(Release + "datapackage.json")).RootElement;

    private static List<JsonElement> Resources(JsonElement package) => [.. package.GetProperty("resources").EnumerateArray()];

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    // Codes have no commas, and names come after them.
    private async Task<List<string[]>> LinesAsync(string path) =>
        [
            .. (await platform.Http.GetStringAsync(Release + path))
                .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.Split(',')),
        ];

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(method, File);
        change?.Invoke(request);
        return platform.Http.SendAsync(request);
    }

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [GeneratedRegex("^[-a-z0-9._/]+$")]
    private static partial Regex Name();
}
