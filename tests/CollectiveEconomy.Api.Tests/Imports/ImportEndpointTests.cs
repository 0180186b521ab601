using System.Net.Http.Json;
using System.Text.Json;
using CollectiveEconomy.Api.Imports;
using CollectiveEconomy.Api.Tests.Releases;
using CollectiveEconomy.Ingestion.Maps;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Imports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CollectiveEconomy.Api.Tests.Imports;

/// <summary>Submissions over HTTP from end to end, over a real register in a file.</summary>
public sealed class ImportEndpointTests : IAsyncLifetime
{
    private const string Good = "cooperative,year,members\nHTX-1,2022,10\n";
    private const string Bad = "cooperative,year,members,women_members\nHTX-1,2022,10,11\nHTX-2,2022,10,12\nHTX-9,2022,=1+1,1\n";

    private ImportHost _host = null!;

    public async Task InitializeAsync() => _host = await ImportHost.StartAsync();

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_csv_file_is_the_body_and_is_imported_behind_the_answer()
    {
        var (status, answer) = await _host.PostAsync("?table=annual_reports&name=báo%20cáo.csv", Good);
        Assert.Equal((202, 1, "/imports/1", "running"), (status, Int(answer, "id"), Text(answer, "url"), Text(answer, "state")));

        await _host.Host.Services.GetRequiredService<ImportRuns>().Running;

        var told = await _host.GetAsync("/imports/1");
        Assert.Equal(("accepted", 1, 1, 0), (Text(told, "state"), Int(told, "rows"), Int(told, "added"), Int(told, "errors")));
        var file = told.GetProperty("files").EnumerateArray().Single();
        Assert.Equal(("báo cáo.csv", Good.Length, 64), (Text(file, "name"), Int(file, "bytes"), Text(file, "sha256")!.Length));
        Assert.StartsWith("key ", Text(told, "receivedBy"), StringComparison.Ordinal);
        await using var register = _host.Host.Open();
        Assert.Equal(10, (await register.AnnualReports.SingleAsync(row => row.Year == 2022)).Members);
        Assert.Empty(_host.LeftBehind);
    }

    [Fact]
    public async Task A_form_holds_several_files_and_the_name_of_a_part_may_name_its_table()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("code,name,legal_form,former_province\nB,HTX B,COOPERATIVE,02\n"), "files", "cooperatives.csv" },
            { new StringContent("cooperative,year,members\nB,2022,7\n"), "annual_reports", "../../any name.txt" },
        };
        using var response = await _host.SendAsync(HttpMethod.Post, "/imports", form);
        var told = await _host.DoneAsync(response);
        Assert.Equal(("accepted", 2), (Text(told, "state"), Int(told, "added")));
        Assert.Equal(["cooperatives.csv", "any name.txt"], told.GetProperty("files").EnumerateArray().Select(file => Text(file, "name")));
    }

    // What is corrected must be seen, although no release covers its year yet.
    [Fact]
    public async Task A_year_that_is_not_public_yet_is_corrected()
    {
        await _host.Host.WriteAsync(ReleaseHost.Report(1, 2024, 20));
        var told = await _host.ImportAsync("?table=annual_reports", "cooperative,year,members\nHTX-1,2024,21\n");
        Assert.Equal(("accepted", 0, 1), (Text(told, "state"), Int(told, "added"), Int(told, "changed")));
    }

    [Fact]
    public async Task A_refused_submission_tells_its_findings_in_pages_and_as_files()
    {
        var told = await _host.ImportAsync("?table=annual_reports&name=r.csv", Bad);
        Assert.Equal(("refused", 4, 0), (Text(told, "state"), Int(told, "errors"), Int(told, "added")));
        var page = await _host.GetAsync("/imports/1?first=3");
        Assert.Equal((3, "/imports/1?after=3&first=3"), (page.GetProperty("findings").GetArrayLength(), Text(page, "nextFindings")));
        var rest = await _host.GetAsync(Text(page, "nextFindings")!);
        Assert.Equal((1, null), (rest.GetProperty("findings").GetArrayLength(), Text(rest, "nextFindings")));
        Assert.Contains(
            told.GetProperty("rules").EnumerateArray(),
            rule => Text(rule, "rule") == "WomenAreAmongMembers" && Text(rule, "severity") == "error" && Int(rule, "findings") == 2
        );

        using var csv = await _host.SendAsync(HttpMethod.Get, "/imports/1/findings.csv");
        var lines = (await csv.Content.ReadAsStringAsync()).Split("\r\n");
        Assert.Equal(
            ("text/csv", "import-1-findings.csv"),
            (csv.Content.Headers.ContentType!.MediaType, csv.Content.Headers.ContentDisposition!.FileName)
        );
        Assert.StartsWith("r.csv,,2,women_members,11,error,WomenAreAmongMembers,", lines[1], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains(",'=1+1,", StringComparison.Ordinal));
        using var xlsx = await _host.SendAsync(HttpMethod.Get, "/imports/1/findings.xlsx");
        Assert.Equal("import-1-findings.xlsx", xlsx.Content.Headers.ContentDisposition!.FileName);
        using var book = SpreadsheetDocument.Open(new MemoryStream(await xlsx.Content.ReadAsByteArrayAsync()), false);
        var rows = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().ToList();
        Assert.Equal(
            "r.csv2women_members11errorWomenAreAmongMembers",
            string.Concat(rows[1].Elements<Cell>().Take(7).Select(cell => cell.InnerText))
        );
        Assert.Contains(rows, row => row.Elements<Cell>().Any(cell => cell is { InnerText: "=1+1", CellFormula: null }));
        await using var register = _host.Host.Open();
        Assert.False(await register.AnnualReports.AnyAsync(row => row.Year == 2022));
    }

    [Fact]
    public async Task A_dry_run_is_told_at_once_and_keeps_nothing()
    {
        var (status, answer) = await _host.PostAsync("?dryRun=true&table=annual_reports", Bad);
        Assert.Equal((200, false, 4), (status, answer.GetProperty("isAccepted").GetBoolean(), Int(answer, "errors")));
        Assert.Equal(4, answer.GetProperty("findings").GetArrayLength());
        using var csv = await _host.SendAsync(
            HttpMethod.Post,
            "/imports?dryRun=true&table=annual_reports",
            Body(Bad),
            accept: ImportHost.Csv
        );
        Assert.Contains("WomenAreAmongMembers", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await using var register = _host.Host.Open();
        Assert.Equal((0, 0), (await register.ImportBatches.CountAsync(), _host.LeftBehind.Count()));
    }

    [Fact]
    public async Task A_dry_run_gives_back_the_file_with_the_findings_in_its_cells()
    {
        using var response = await _host.SendAsync(
            HttpMethod.Post,
            "/imports?dryRun=true&annotate=true&table=annual_reports&name=r.csv",
            Body(Bad)
        );
        Assert.Equal((200, "r-ket-qua.xlsx"), ((int)response.StatusCode, response.Content.Headers.ContentDisposition!.FileName));
        Assert.True(response.Headers.CacheControl!.NoStore);
        using var book = SpreadsheetDocument.Open(new MemoryStream(await response.Content.ReadAsByteArrayAsync()), false);
        Assert.Equal(["Kết quả kiểm tra", "r"], book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.Equal((400, "IMPORT_MALFORMED"), await StatusAsync("?annotate=true&table=annual_reports", Body(Bad)));
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Good), "annual_reports", "a.csv" },
            { new StringContent(Good), "annual_reports", "b.csv" },
        };
        Assert.Equal((400, "IMPORT_MALFORMED"), await StatusAsync("?dryRun=true&annotate=true", form));
        Assert.Empty(_host.LeftBehind);

        async Task<(int, string?)> StatusAsync(string query, HttpContent content)
        {
            var (status, answer) = await _host.PostAsync(query, content);
            return (status, Text(answer, "code"));
        }
    }

    [Fact]
    public async Task A_form_of_others_is_read_by_a_map_of_the_data_folder()
    {
        var maps = new MapFolder(_host.Host.Services.GetRequiredService<PlatformSettings>().Folder);
        maps.Add("form", """{"table":"annual_reports","columns":{"Đơn vị":"cooperative","Kỳ":"year","Người":"members"}}"""u8.ToArray());
        Assert.Equal("accepted", Text(await _host.ImportAsync("?map=form", "Đơn vị,Kỳ,Người\nHTX-1,2022,7\n"), "state"));
        foreach (var query in new[] { "?map=other", "?map=form&table=annual_reports", "?map=..%2Fform" })
            Assert.Equal("IMPORT_MALFORMED", Text((await _host.PostAsync(query, Good)).Answer, "code"));
    }

    [Fact]
    public async Task The_same_file_again_is_known_and_a_confirmed_row_is_taken()
    {
        await _host.ImportAsync("?table=annual_reports", Good);
        Assert.Equal("known", Text(await _host.ImportAsync("?table=annual_reports", Good), "state"));
        const string money = "cooperative,year,revenue\nHTX-1,2020,2000000000\nHTX-1,2021,2000000\n";
        Assert.Equal("refused", Text(await _host.ImportAsync("?table=annual_reports", money), "state"));
        var told = await _host.ImportAsync(
            "?table=annual_reports&confirm=MoneyIsInDong:HTX-1%202020&confirm=MoneyIsInDong:HTX-1%202021",
            money
        );
        Assert.Equal(
            ("accepted", 2),
            (
                Text(told, "state"),
                told.GetProperty("findings")
                    .EnumerateArray()
                    .Count(finding => Text(finding, "severity") == "warning" && Text(finding, "rule") == "MoneyIsInDong")
            )
        );
    }

    [Fact]
    public async Task A_known_file_among_new_ones_is_not_said_to_be_imported()
    {
        await _host.ImportAsync("?table=annual_reports", Good);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Good), "annual_reports", "known.csv" },
            { new StringContent("cooperative,year,members\nHTX-1,2021,9\nHTX-1,2022,11\n"), "annual_reports", "new.csv" },
        };
        using var twice = await _host.SendAsync(HttpMethod.Post, "/imports", form);
        Assert.Equal("refused", Text(await _host.DoneAsync(twice), "state"));
        using var apart = new MultipartFormDataContent
        {
            { new StringContent(Good), "annual_reports", "known.csv" },
            { new StringContent("cooperative,year,members\nHTX-1,2021,9\n"), "annual_reports", "new.csv" },
        };
        using var response = await _host.SendAsync(HttpMethod.Post, "/imports", apart);
        var told = await _host.DoneAsync(response);
        Assert.Equal("accepted", Text(told, "state"));
        Assert.Equal(
            ["known.csv known 1 0 0", "new.csv accepted 1 1 0"],
            told.GetProperty("files")
                .EnumerateArray()
                .Select(file =>
                    $"{Text(file, "name")} {Text(file, "state")} {Int(file, "rows")} {Int(file, "added")} {Int(file, "changed")}"
                )
        );
    }

    [Fact]
    public async Task Findings_are_grouped_first()
    {
        var told = await _host.ImportAsync("?table=annual_reports&name=r.csv", Bad);
        var groups = told.GetProperty("groups").EnumerateArray().ToList();
        var women = groups.Single(group => Text(group, "rule") == "WomenAreAmongMembers");
        Assert.Equal((2, "error", "women_members"), (Int(women, "findings"), Text(women, "severity"), Text(women, "column")));
        Assert.Equal([2, 3], women.GetProperty("examples").EnumerateArray().Select(finding => Int(finding, "row")));
        Assert.Equal(JsonValueKind.Null, (await _host.GetAsync("/imports/1?after=1")).GetProperty("groups").ValueKind);
        var (_, tried) = await _host.PostAsync("?dryRun=true&table=annual_reports&name=r.csv", Bad);
        Assert.Equal(told.GetProperty("groups").GetArrayLength(), tried.GetProperty("groups").GetArrayLength());
    }

    [Fact]
    public async Task A_key_set_is_replaced_and_one_that_is_none_is_refused()
    {
        await _host.ImportAsync("?table=annual_reports", Good);
        using var refused = await _host.SendAsync(HttpMethod.Post, "/imports?table=annual_reports&replace=2022", Body(Good));
        Assert.Equal(400, (int)refused.StatusCode);
        var told = await _host.ImportAsync(
            "?table=annual_reports&replace=82:2022",
            "cooperative,year,members,action\nHTX-1,2022,,delete\n"
        );
        Assert.Equal("accepted", Text(told, "state"));
        Assert.Contains(told.GetProperty("findings").EnumerateArray(), finding => Text(finding, "rule") == "DeletionsAreShown");
    }

    [Fact]
    public async Task A_second_submission_is_told_to_wait_before_it_is_received()
    {
        using (UploadFolder.Open(_host.Uploads))
        {
            using var response = await _host.SendAsync(HttpMethod.Post, "/imports?table=annual_reports", Body(Good));
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
            Assert.Equal(
                (409, "IMPORT_RUNNING", "5"),
                ((int)response.StatusCode, Text(answer, "code"), response.Headers.RetryAfter?.ToString())
            );
        }

        Assert.Equal("accepted", Text(await _host.ImportAsync("?table=annual_reports", Good), "state"));
    }

    [Fact]
    public async Task What_a_killed_host_left_is_cleared_away_at_the_start_and_told()
    {
        await _host.ImportAsync("?table=annual_reports", Good);
        await _host.Host.WriteAsync(Running(2), Running(3));
        using (var folder = UploadFolder.Open(_host.Uploads))
            folder.Import.Begin(2);
        await File.WriteAllTextAsync(Path.Combine(_host.Uploads, "1.part"), "x");

        await _host.Host.Services.GetServices<IHostedService>().OfType<ImportRecovery>().Single().StartAsync(default);

        Assert.Empty(_host.LeftBehind);
        Assert.Equal("interrupted", Text(await _host.GetAsync("/imports/2"), "state"));
        Assert.Equal("accepted", Text(await _host.GetAsync("/imports/1"), "state"));
        // Another host of the same register, with a folder of its own, is at it.
        Assert.Equal("running", Text(await _host.GetAsync("/imports/3"), "state"));

        await _host.ImportAsync("?table=annual_reports", Bad);
        Assert.Equal("running", Text(await _host.GetAsync("/imports/3"), "state"));

        ImportBatch Running(int id) =>
            new()
            {
                Id = id,
                ReceivedAt = _host.Host.Clock.Now,
                ReceivedBy = "key x",
                Outcome = ImportOutcome.Running,
                Rows = 0,
                Added = 0,
                Changed = 0,
                Errors = 0,
                Warnings = 0,
                RolledBackAt = null,
                RolledBackBy = null,
            };
    }

    [Fact]
    public async Task A_submission_is_taken_back_once()
    {
        await _host.ImportAsync("?table=annual_reports", Good);
        Assert.Equal((200, "rolledBack"), await DeleteAsync(1, "state"));
        Assert.Equal((409, "ROLLBACK_REFUSED"), await DeleteAsync(1, "code"));
        Assert.Equal((404, "IMPORT_UNKNOWN"), await DeleteAsync(2, "code"));
        await using var register = _host.Host.Open();
        Assert.False(await register.AnnualReports.AnyAsync(row => row.Year == 2022));
    }

    [Fact]
    public async Task Nobody_but_a_steward_passes()
    {
        await _host.ImportAsync("?table=annual_reports", Bad);
        var researcher = await _host.Host.KeyAsync(Role.Researcher);
        var ministry = await _host.Host.KeyAsync(Role.Ministry);
        foreach (var key in new[] { "", researcher, ministry })
        foreach (
            var (method, path) in new[]
            {
                (HttpMethod.Post, "/imports"),
                (HttpMethod.Post, "/imports?dryRun=true"),
                (HttpMethod.Get, "/imports/1"),
                (HttpMethod.Get, "/imports/1/findings.csv"),
                (HttpMethod.Get, "/imports/1/findings.xlsx"),
                (HttpMethod.Delete, "/imports/1"),
            }
        )
        {
            using var response = await _host.SendAsync(method, path, method == HttpMethod.Post ? Body(Good) : null, key);
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
            Assert.Equal((403, "ACCESS_DENIED"), ((int)response.StatusCode, Text(answer, "code")));
        }

        using var wrong = await _host.SendAsync(HttpMethod.Post, "/imports", Body(Good), "ceco_unknown");
        Assert.Equal(401, (int)wrong.StatusCode);
        await using var register = _host.Host.Open();
        Assert.Equal(1, await register.ImportBatches.CountAsync());
    }

    private async Task<(int, string?)> DeleteAsync(int id, string member)
    {
        using var response = await _host.SendAsync(HttpMethod.Delete, $"/imports/{id}");
        return ((int)response.StatusCode, Text(await response.Content.ReadFromJsonAsync<JsonElement>(), member));
    }

    private static StringContent Body(string text) => new(text, System.Text.Encoding.UTF8, ImportHost.Csv);

    private static string? Text(JsonElement answer, string member) => answer.GetProperty(member).GetString();

    private static int Int(JsonElement answer, string member) => answer.GetProperty(member).GetInt32();
}
