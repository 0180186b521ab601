using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Storage.Cubes;
using CollectiveEconomy.Storage.Releases;
using DuckDB.NET.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Benchmarks.Questions;

/// <summary>A host in this process, whose release is asked in three ways: by the statements themselves, as questions, and over HTTP.</summary>
internal sealed class MeasuredPlatform : IAsyncDisposable
{
    private const int MaxCells = 10_000;

    private readonly WebApplication _host;
    private readonly ReleaseInUse _release;
    private readonly HttpClient _http;
    private int _asked;

    private MeasuredPlatform(WebApplication host, ReleaseInUse release, string? key)
    {
        (_host, _release) = (host, release);
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri(host.Urls.Single()),
        };
        if (key is not null)
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        Access = key is null ? AccessClass.Protected : AccessClass.Exact;
    }

    /// <summary>Whose table answers.</summary>
    public AccessClass Access { get; }

    /// <summary>Starts the host over a data folder.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="key">A key of an exact role; null asks as the public does.</param>
    public static async Task<MeasuredPlatform> StartAsync(string data, string? key)
    {
        var host = await PlatformHost.StartAsync([
            $"--Data:Folder={data}",
            "--urls=http://127.0.0.1:0",
            "--Limits:RatePerSecond=0",
            "--Logging:LogLevel:Default=Warning",
        ]);
        var releases = host.Services.GetRequiredService<ReleaseCatalogue>();
        return new MeasuredPlatform(host, await releases.UseAsync(releases.State.Releases.Current!), key);
    }

    /// <summary>A connection of the caller's own to the tables of the release.</summary>
    public DuckDBConnection Connect() => _release.Release.Connect();

    /// <summary>The very statement that answers a question.</summary>
    public SqlQuery StatementOf(CubeQuery question) =>
        CubeSql.Cells(
            question,
            FactTable.For(question.Cube, Access),
            Disclosure.Needs(question, Access),
            MaxCells * LoadedRelease.ComputedPerShown
        );

    /// <summary>Runs a statement, and reads its rows.</summary>
    public static int Run(DuckDBConnection duck, SqlQuery statement) => Read(duck, statement.Text, statement.Parameters);

    /// <summary>Asks the true facts by a statement written by hand, and reads its rows.</summary>
    public static int ByHand(DuckDBConnection duck, MeasuredQuestion question, IReadOnlyList<string> fields) =>
        Read(
            duck,
            string.Format(
                System.Globalization.CultureInfo.InvariantCulture,
                question.Sql,
                string.Join(", ", fields.Select((_, place) => $"CAST(${place + 1} AS \"HTX_FIELD_VCA\")"))
            ),
            fields
        );

    /// <summary>Asks the release.</summary>
    public int Ask(CubeQuery question) => _release.Release.Query(question, Access, MaxCells, CancellationToken.None).Cells.Count;

    /// <summary>Asks over HTTP what was not asked before, so that no answer comes from memory.</summary>
    public async Task<int> AskOverHttpAsync(MeasuredQuestion question, IReadOnlyList<string> fields)
    {
        // More cells than any answer has, and another number each time.
        var first = 1_000 + Interlocked.Increment(ref _asked) % 8_000;
        using var answer = await _http.PostAsJsonAsync("/graphql", new { query = question.Query, variables = new { fields, first } });
        var text = await answer.Content.ReadAsByteArrayAsync();
        return answer.IsSuccessStatusCode && !text.AsSpan().StartsWith("{\"errors\""u8)
            ? text.Length
            : throw new InvalidOperationException(System.Text.Encoding.UTF8.GetString(text));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _release.Dispose();
        await _host.DisposeAsync();
    }

    private static int Read(DuckDBConnection duck, string sql, IReadOnlyList<object> parameters)
    {
        using var command = duck.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters)
            command.Parameters.Add(new DuckDBParameter(parameter));
        using var reader = command.ExecuteReader();
        var values = new object[reader.FieldCount];
        var rows = 0;
        for (; reader.Read(); rows++)
            reader.GetValues(values);
        return rows;
    }
}
