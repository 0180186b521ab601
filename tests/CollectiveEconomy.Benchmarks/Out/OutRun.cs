using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using DuckDB.NET.Data;
using MiniExcelLibs;

namespace CollectiveEconomy.Benchmarks.Out;

/// <summary>Measures what leaves the platform beside what else writes the same, in turn so that whatever else the machine does meets both.</summary>
internal sealed class OutRun : IDisposable
{
    // Another number of first cells each time: more than there are, so that answers are whole and none comes from memory.
    private const int Cells = 5_000;

    private const string Columns =
        "cooperative_id,year,field,legal_form,age_band,size_by_members,grade,is_chain_linked,is_high_tech,is_supported,workers,women_workers,charter_capital,assets,revenue,profit,worker_income,score,province2025,region2025";

    private readonly HttpClient _http;
    private readonly DuckDBConnection _duck = new("DataSource=:memory:");
    private readonly string _folder = Directory.CreateTempSubdirectory("out").FullName;

    private OutRun(string address, string key)
    {
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri(address),
            Timeout = TimeSpan.FromMinutes(5),
        };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <summary>Measures and prints a table.</summary>
    /// <param name="address">The host.</param>
    /// <param name="data">Folder of its releases.</param>
    /// <param name="key">A key of the ministry.</param>
    /// <param name="rounds">How often everything is measured.</param>
    public static async Task RunAsync(string address, string data, string key, int rounds)
    {
        using var run = new OutRun(address, key);
        await run.PrepareAsync(data);
        Console.WriteLine($"| what | beside | medians of {rounds}: ours, other | ratio | aimed at | bytes |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var measured in run.Cases())
        {
            var (ours, others, size) = (new List<double>(), new List<double>(), 0L);
            for (var round = -1; round < rounds; round++)
            {
                var began = Stopwatch.GetTimestamp();
                size = await measured.Ours(round + 1);
                var between = Stopwatch.GetTimestamp();
                await measured.Other(round + 1);
                if (round < 0)
                    continue;
                ours.Add(Stopwatch.GetElapsedTime(began, between).TotalMilliseconds);
                others.Add(Stopwatch.GetElapsedTime(between).TotalMilliseconds);
            }

            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {measured.Name} | {measured.Beside} | {Median(ours):0} ms, {Median(others):0} ms | {Median(ours) / Median(others):0.00} | {measured.Goal} | {size} |"
                )
            );
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        _duck.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    // The same rows in tables of DuckDB, as the host gives them.
    private async Task PrepareAsync(string data)
    {
        _duck.Open();
        await SaveAsync(Reports("csv"), "reports.csv");
        Run($"CREATE TABLE reports AS SELECT * FROM read_csv('{PathOf("reports.csv")}', header = true)");
        await SaveAsync(Microdata("parquet"), "rows.parquet");
        var release = Directory.GetDirectories(Path.Combine(data, "releases")).Order().Last();
        Console.WriteLine(
            $"{Count("SELECT count(*) FROM reports")} annual reports, {Count($"SELECT count(*) FROM read_parquet('{PathOf("rows.parquet")}')")} rows of microdata, {Path.GetFileName(release)}"
        );
    }

    private IEnumerable<Case> Cases()
    {
        var rows = $"read_parquet('{PathOf("rows.parquet")}')";
        yield return new Case("annual reports as CSV", "DuckDB COPY of a table", 1.5, File(Reports("csv")), Copy("reports", "csv"));
        yield return new Case("microdata as CSV", "DuckDB COPY from Parquet", 1.2, File(Microdata("csv")), Copy(rows, "csv"));
        yield return new Case("microdata as Parquet", "DuckDB COPY from Parquet", 1.2, File(Microdata("parquet")), Copy(rows, "parquet"));
        yield return new Case(
            "20 columns of microdata as XLSX",
            "MiniExcel",
            0.7,
            File($"/microdata/cooperatives.xlsx?columns={Columns}&delivery=stream"),
            MiniExcelOf($"SELECT {Columns} FROM {rows}")
        );
        foreach (var (format, name) in new[] { ("csv", "CSV"), ("json", "JSON-stat") })
            yield return new Case(
                $"cube as {name}",
                "GraphQL JSON",
                1.0,
                round => GetAsync(Cube(format, Cells + round)),
                round => AskAsync(Question, Cells + 1_000 + round)
            );
        // What stands in each file beside its cells.
        yield return new Case(
            "cube as CSV",
            "GraphQL JSON with notes and citation",
            1.0,
            round => GetAsync(Cube("csv", Cells + 3_000 + round)),
            round => AskAsync(WholeQuestion, Cells + 4_000 + round)
        );
        yield return new Case(
            "cube as SDMX-CSV",
            "GraphQL JSON",
            1.0,
            round => GetAsync($"/sdmx/v1/data/COOP_REGION_FIELD/all?startPeriod={Year(round)}", "application/vnd.sdmx.data+csv"),
            round => AskAsync(Flow(Year(round)), Cells + 2_000 + round)
        );
    }

    private const string Question = """
        query Cells($first: Int) { statistics { cooperatives(by: [PROVINCE, YEAR], first: $first) {
          cells { province { code name } year organisations revenue { total status } members profit { total status } } } } }
        """;

    private const string WholeQuestion = """
        query Whole($first: Int) { statistics { release { id isSynthetic publishedOn } cooperatives(by: [PROVINCE, YEAR], first: $first) {
          cells { province { code name } year organisations revenue { total status } members profit { total status } }
          notes { code text } citation { text url hash } } } }
        """;

    private static string Cube(string format, int first) =>
        $"/data/cooperatives.{format}?by=PROVINCE,YEAR&measures=organisations,revenue_total,members_total,profit_total&first={first}&delivery=stream";

    private static int Year(int round) => 2016 + round % 8;

    private static string Flow(int from) =>
        $$"""
            query Flow($first: Int) { statistics { cooperatives(by: [REGION, FIELD, YEAR], where: { year: { gte: {{from}} } }, totals: true, first: $first) {
              cells { totalOver region { code } field { code } year cooperatives members shareOfWomen { value status } workers charterCapital { total status }
                assets { total status } revenue { total status } profit { total status } profitMargin { value status } revenuePerCooperative { value status }
                workerIncome { value status } } } } }
            """;

    private static string Reports(string format) => $"/register/annualReports.{format}?where=year:{{gte:2022}}&delivery=stream";

    private static string Microdata(string format) => $"/microdata/cooperatives.{format}?delivery=stream";

    private Func<int, Task<long>> File(string address) => _ => GetAsync(address);

    private Func<int, Task> Copy(string table, string format) =>
        _ =>
            Task.Run(() =>
                Run(
                    $"COPY (SELECT * FROM {table}) TO '{PathOf("copy." + format)}' ({(format == "csv" ? "FORMAT csv, HEADER" : "FORMAT parquet, COMPRESSION zstd")})"
                )
            );

    private Func<int, Task> MiniExcelOf(string sql) =>
        async _ =>
        {
            await using var command = _duck.CreateCommand();
            command.CommandText = sql;
            await using var reader = await command.ExecuteReaderAsync();
            await MiniExcel.SaveAsAsync(PathOf("other.xlsx"), reader, overwriteFile: true);
        };

    private async Task<long> GetAsync(string address, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"{address}: {await response.Content.ReadAsStringAsync()}");
        await using var body = await response.Content.ReadAsStreamAsync();
        await using var file = System.IO.File.Create(PathOf("ours"));
        await body.CopyToAsync(file);
        return file.Length;
    }

    private async Task AskAsync(string query, int first)
    {
        using var response = await _http.PostAsJsonAsync("/graphql", new { query, variables = new { first } });
        var body = await response.Content.ReadAsStringAsync();
        if (body.Contains("\"errors\"", StringComparison.Ordinal))
            throw new InvalidOperationException(body);
    }

    private async Task SaveAsync(string address, string file)
    {
        await GetAsync(address);
        System.IO.File.Move(PathOf("ours"), PathOf(file));
    }

    private string PathOf(string file) => Path.Combine(_folder, file);

    private void Run(string sql)
    {
        using var command = _duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Count(string sql)
    {
        using var command = _duck.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
