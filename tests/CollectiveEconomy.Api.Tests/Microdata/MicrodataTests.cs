using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Formats.Microdata;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using DuckDB.NET.Data;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Api.Tests.Microdata;

/// <summary>Pseudonymous rows of a release: <c>GET /microdata/{cube}.{format}</c>.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class MicrodataTests(RunningPlatform platform)
{
    [Fact]
    public void Nothing_by_which_an_organisation_is_recognised_is_a_column() =>
        Snapshot.Match(
            Cube.All.Select(cube =>
                $"{cube.Name}: {string.Join(' ', Storage.Releases.Microdata.ColumnsOf(cube).Select(Storage.Releases.Microdata.NameOf))}"
            )
        );

    [Fact]
    public void Every_column_has_a_title()
    {
        foreach (var cube in Cube.All)
            Assert.DoesNotContain(
                Storage.Releases.Microdata.ColumnsOf(cube).Select(Storage.Releases.Microdata.NameOf),
                name => Titles.OfColumn(name, MicrodataTable.NameOf(cube)).Vi == name
            );
    }

    [Theory]
    [InlineData(null, 403)]
    [InlineData(Role.Researcher, 200)]
    [InlineData(Role.Ministry, 200)]
    public async Task Microdata_need_the_role_of_researchers(Role? role, int status)
    {
        using var response = await SendAsync("cooperatives.csv?columns=year,revenue", role);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Rows_add_up_to_the_exact_figures_of_the_release()
    {
        var answer = await platform.AskAsync(
            "{ statistics { cooperatives(by: [YEAR], population: ALL_ORGANISATIONS, where: { year: { eq: 2024 } }) { cells { organisations revenue { total } } } } }",
            key: await platform.KeyAsync(Role.Researcher)
        );
        var cell = answer.GetProperty("data").GetProperty("statistics").GetProperty("cooperatives").GetProperty("cells")[0];
        var file = await ParquetAsync("cooperatives.parquet");
        Assert.Equal(
            (cell.GetProperty("organisations").GetInt64(), cell.GetProperty("revenue").GetProperty("total").GetInt64()),
            (
                Ask<long>($"SELECT CAST(sum(weight) AS BIGINT) FROM read_parquet('{file}') WHERE year = 2024"),
                Ask<long>($"SELECT CAST(sum(revenue * weight) AS BIGINT) FROM read_parquet('{file}') WHERE year = 2024")
            )
        );
        Assert.Matches(
            @"^\d{4}\.\d+$",
            Ask<string>($"SELECT decode(value) FROM parquet_kv_metadata('{file}') WHERE decode(key) = 'release'")
        );
        File.Delete(file);
    }

    public static TheoryData<string> Cubes => [.. Cube.All.Select(cube => cube.Name)];

    [Theory]
    [MemberData(nameof(Cubes))]
    public async Task Every_format_has_the_same_rows(string cube)
    {
        var parquet = await ParquetAsync($"{cube}.parquet");
        using var csv = await SendAsync($"{cube}.csv", Role.Researcher);
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await csv.Content.ReadAsByteArrayAsync());
        Assert.Equal(
            (0L, true),
            (
                Ask<long>(
                    $"SELECT count(*) FROM (SELECT COLUMNS(*)::VARCHAR FROM read_parquet('{parquet}') EXCEPT ALL SELECT * FROM read_csv('{file}', all_varchar = true, header = true))"
                ),
                Ask<long>($"SELECT count(*) FROM read_parquet('{parquet}')") > 100
            )
        );
        File.Delete(file);
        File.Delete(parquet);
    }

    [Fact]
    public async Task Figures_of_members_are_in_no_row_of_outcomes()
    {
        using var response = await SendAsync("outcomes.csv?columns=indicator", Role.Researcher);
        var indicators = (await response.Content.ReadAsStringAsync()).Split("\r\n").ToHashSet();
        Assert.Contains("REVENUE", indicators);
        Assert.DoesNotContain("MEMBERS", indicators);
    }

    [Fact]
    public async Task A_stream_has_the_bytes_of_the_file()
    {
        using var file = await SendAsync("cooperatives.csv", Role.Researcher);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/microdata/cooperatives.csv?delivery=stream")
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        request.Headers.Add("Authorization", "Bearer " + await platform.KeyAsync(Role.Researcher));
        using var streamed = await platform.Http2.SendAsync(request);
        var bytes = await streamed.Content.ReadAsByteArrayAsync();
        Assert.Equal(await file.Content.ReadAsByteArrayAsync(), bytes);
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Assert.Single(streamed.TrailingHeaders.GetValues("X-Content-SHA256"))
        );
    }

    [Theory]
    [InlineData("cooperatives.csv?columns=members", 400, "PARAMETER_INVALID", "size_by_members")]
    [InlineData("cooperatives.csv?where=year:2024", 400, "PARAMETER_INVALID", "where")]
    [InlineData("cooperatives.json", 406, "FORMAT_UNKNOWN", "parquet")]
    [InlineData("farms.csv", 404, "CUBE_UNKNOWN", "cooperatives")]
    [InlineData("cooperatives.csv?release=1999.1", 404, "RELEASE_UNKNOWN", "1999.1")]
    public async Task What_can_t_be_given_is_refused(string address, int status, string code, string sentence)
    {
        using var response = await SendAsync(address, Role.Researcher);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal((status, code), ((int)response.StatusCode, problem.RootElement.GetProperty("code").GetString()));
        Assert.Contains(sentence, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(string address, Role? role)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/microdata/" + address);
        if (role is { } needed)
            request.Headers.Add("Authorization", "Bearer " + await platform.KeyAsync(needed));
        return await platform.Http.SendAsync(request);
    }

    private async Task<string> ParquetAsync(string address)
    {
        using var response = await SendAsync(address, Role.Researcher);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await response.Content.ReadAsByteArrayAsync());
        return file;
    }

    private static T Ask<T>(string sql)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        command.CommandText = sql;
        return (T)command.ExecuteScalar()!;
    }
}
