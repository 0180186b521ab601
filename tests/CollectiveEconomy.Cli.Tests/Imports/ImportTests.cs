namespace CollectiveEconomy.Cli.Tests.Imports;

public sealed class ImportTests : IAsyncLifetime
{
    private const string Cooperatives = "code,name,legal_form,former_province\nA,HTX A,COOPERATIVE,02\n";

    private readonly Sandbox _sandbox = new();

    public Task InitializeAsync() => _sandbox.RunAsync("init", "--demonstration", "none");

    public Task DisposeAsync()
    {
        _sandbox.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Files_are_imported_listed_and_taken_back()
    {
        var imported = await _sandbox.RunAsync(
            "import",
            File("cooperatives.csv", Cooperatives),
            File("annual_reports.csv", "cooperative,year,members\nA,2024,7\n")
        );
        var list = await _sandbox.RunAsync("imports", "list");
        var back = await _sandbox.RunAsync("imports", "rollback", "1", "--by", "người kiểm tra");
        var after = await _sandbox.RunAsync("imports", "list");

        Assert.Equal(ExitCode.Done, imported.Code);
        Assert.Equal(
            [
                ["cooperatives", "1", "1", "0"],
                ["annual_reports", "1", "1", "0"],
            ],
            imported.Rows
        );
        Assert.Contains("Imported as 1", imported.Told[^1], StringComparison.Ordinal);
        Assert.Equal(["accepted", "cooperatives.csv, annual_reports.csv", "2", "2", "0", "0", "0"], list.Rows.Single()[3..10]);
        Assert.Equal((ExitCode.Done, 1), (back.Code, back.Output.Split("rolled back").Length - 1));
        Assert.Equal(["rolledback", "2026-12-31T20:00:00Z người kiểm tra"], [after.Rows.Single()[3], after.Rows.Single()[10]]);
    }

    [Fact]
    public async Task Findings_are_told_and_written_for_the_sender_and_no_formula_reaches_the_file()
    {
        var file = File("cooperatives.csv", "code,name,legal_form,former_province\nA,HTX A,=1+1,02\nB,HTX B,@SUM(A1),\n");
        var findings = Path.Combine(_sandbox.Folder, "findings.csv");

        var run = await _sandbox.RunAsync("import", file, "--findings", findings);

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains(
            run.Output.Split('\n'),
            line => line.StartsWith("error CodeIsKnown: cooperatives.csv, row 2, legal_form: '=1+1'", StringComparison.Ordinal)
        );
        var lines = await System.IO.File.ReadAllLinesAsync(findings);
        Assert.StartsWith("file,sheet,row,column,value,severity,rule,message_vi,message_en,suggestion", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("cooperatives.csv,,2,legal_form,'=1+1,error,CodeIsKnown", lines[1], StringComparison.Ordinal);
        Assert.Contains(",'@SUM(A1),", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copies_with_the_findings_in_their_cells_are_written_into_a_folder_or_one_file()
    {
        var file = File("cooperatives.csv", "code,name,legal_form,former_province\nA,HTX A,X,02\n");
        var other = File("annual_reports.csv", "cooperative,year,members\nA,2024,7\n");
        var folder = Path.Combine(_sandbox.Folder, "copies");
        var one = Path.Combine(folder, "one.xlsx");

        var several = await _sandbox.RunAsync("import", file, other, "--dry-run", "--annotate", folder);
        await _sandbox.RunAsync("import", file, "--dry-run", "--annotate", one);
        var refused = await _sandbox.RunAsync("import", file, other, "--dry-run", "--annotate", one);

        Assert.Equal(ExitCode.Refused, several.Code);
        Assert.Equal(
            ["annual_reports-ket-qua.xlsx", "cooperatives-ket-qua.xlsx", "one.xlsx"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal(ExitCode.WrongUsage, refused.Code);
        var again = await _sandbox.RunAsync("import", one, "--dry-run");
        Assert.Contains(
            again.Output.Split('\n'),
            line => line.StartsWith("error CodeIsKnown: one.xlsx, cooperatives, row 2", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_form_of_others_is_read_by_a_map_that_is_kept_under_a_name_or_lies_in_a_file()
    {
        await _sandbox.RunAsync("import", File("cooperatives.csv", Cooperatives));
        var form = File("bieu.csv", "Đơn vị,Kỳ,Người\nA,2024,7\n");
        var map = File("map.json", """{"table":"annual_reports","columns":{"Đơn vị":"cooperative","Kỳ":"year","Người":"members"}}""");

        var added = await _sandbox.RunAsync("maps", "add", "bieu-05", map);
        var list = await _sandbox.RunAsync("maps", "list");
        var named = await _sandbox.RunAsync("import", form, "--dry-run", "--map", "bieu-05");
        var inFile = await _sandbox.RunAsync("import", form, "--dry-run", "--map", map);
        var unknown = await _sandbox.RunAsync("import", form, "--map", "other");
        var wrong = await _sandbox.RunAsync("maps", "add", "wrong", form);
        var removed = await _sandbox.RunAsync("maps", "remove", "bieu-05");

        Assert.Equal((ExitCode.Done, ExitCode.Done), (added.Code, removed.Code));
        Assert.Equal(["bieu-05", "annual_reports", "3"], list.Rows.Single());
        Assert.Equal(["annual_reports", "1", "1", "0"], named.Rows.Single());
        Assert.Equal(named.Output, inFile.Output);
        Assert.Equal((ExitCode.Refused, "There is no map 'other'; there are bieu-05."), (unknown.Code, unknown.Told.Single()));
        Assert.Equal(ExitCode.Refused, wrong.Code);
        Assert.Contains("not valid JSON", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_error_is_one_and_a_row_that_is_right_all_the_same_is_confirmed()
    {
        await _sandbox.RunAsync("import", File("cooperatives.csv", Cooperatives));
        await _sandbox.RunAsync("import", File("annual_reports.csv", "cooperative,year,revenue\nA,2023,2000000000\n"));
        var file = File("annual_reports.csv", "cooperative,year,revenue\nA,2024,2000000\n");

        var refused = await _sandbox.RunAsync("import", file);
        var confirmed = await _sandbox.RunAsync("import", file, "--confirm", "MoneyIsInDong:A 2024");

        Assert.Equal((ExitCode.Refused, ExitCode.Done), (refused.Code, confirmed.Code));
        Assert.Contains("Nothing was imported: 1 error must be corrected (kept as 3).", refused.Told);
        Assert.Contains(
            refused.Output.Split('\n'),
            line => line.TrimEnd().EndsWith("confirmation 'MoneyIsInDong:A 2024'.", StringComparison.Ordinal)
        );
        Assert.Contains(confirmed.Output.Split('\n'), line => line.StartsWith("warning MoneyIsInDong", StringComparison.Ordinal));
        var wrong = await _sandbox.RunAsync("import", file, "--confirm", "X");
        Assert.Contains(wrong.Told, line => line.Contains("'X' is not a valid confirmation", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Deletions_are_shown_and_a_key_set_is_checked()
    {
        await _sandbox.RunAsync("import", File("cooperatives.csv", Cooperatives));
        await _sandbox.RunAsync("import", File("annual_reports.csv", "cooperative,year,members\nA,2023,9\nA,2024,9\n"));
        var file = File("annual_reports.csv", "cooperative,year,members,action\nA,2023,,xóa\n");

        var trial = await _sandbox.RunAsync("import", file, "--dry-run");
        var wrong = await _sandbox.RunAsync("import", file, "--replace", "2025");

        Assert.Equal((ExitCode.Done, false), (trial.Code, wrong.Code == ExitCode.Done));
        Assert.Contains(trial.Output.Split('\n'), line => line.StartsWith("warning DeletionsAreShown", StringComparison.Ordinal));
        Assert.Contains(wrong.Told, line => line.Contains("'2025' is not a key set", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, (await _sandbox.RunAsync("import", file, "--replace", "82:2024")).Code);
    }

    [Fact]
    public async Task A_dry_run_leaves_nothing_behind_and_the_same_file_is_known_again()
    {
        var file = File("cooperatives.csv", Cooperatives);
        var trial = await _sandbox.RunAsync("import", file, "--dry-run");
        Assert.Empty((await _sandbox.RunAsync("imports", "list")).Rows);
        await _sandbox.RunAsync("import", file);

        var again = await _sandbox.RunAsync("import", file);

        Assert.Equal(
            [
                ["cooperatives", "1", "1", "0"],
            ],
            trial.Rows
        );
        Assert.Equal(ExitCode.Done, again.Code);
        Assert.Equal(
            [
                ["cooperatives", "1", "0", "0"],
            ],
            again.Rows
        );
        Assert.Contains("Nothing was changed", again.Told[^1], StringComparison.Ordinal);
        Assert.Contains("cooperatives.csv: known", again.Told[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_findings_are_counted_first_and_the_error_stream_has_no_value_of_a_row()
    {
        await _sandbox.RunAsync("import", File("cooperatives.csv", Cooperatives));
        var rows = string.Concat(Enumerable.Range(0, 5000).Select(year => $"A,{year},-123454321\n"));

        var refused = await _sandbox.RunAsync("import", File("annual_reports.csv", "cooperative,year,members\n" + rows));
        var accepted = await _sandbox.RunAsync("import", File("annual_reports.csv", "cooperative,year,revenue\nA,2024,123454321\n"));

        var lines = refused.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("5000 errors ValueIsWithinBounds, members", lines);
        Assert.Equal(3, lines.Count(line => line.Contains(", members: '-123454321'", StringComparison.Ordinal)));
        Assert.Contains("… and 4997 more of ValueIsWithinBounds; --findings FILE writes all.", lines);
        Assert.True(lines.Length < 30);
        Assert.Equal((ExitCode.Refused, ExitCode.Done), (refused.Code, accepted.Code));
        foreach (var log in new[] { refused.Error, accepted.Error, accepted.Output })
            Assert.DoesNotContain("123454321", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_may_be_named_where_nothing_tells()
    {
        var file = File("x.csv", "code,note\nA,B\n");
        var unnamed = await _sandbox.RunAsync("import", file);
        var named = await _sandbox.RunAsync("import", file, "--table", "cooperatives");
        Assert.Contains("SheetsAreTables", unnamed.Output, StringComparison.Ordinal);
        Assert.Contains("RequiredColumnsAreThere", named.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "missing.csv")]
    [InlineData("imports", "rollback", "first")]
    [InlineData("imports", "rollback", "1", "--by", "")]
    public async Task Wrong_usage_is_told(params string[] args) => Assert.Equal(ExitCode.WrongUsage, (await _sandbox.RunAsync(args)).Code);

    [Fact]
    public async Task Templates_are_written_for_every_table_or_for_one_and_are_taken_back_in()
    {
        var folder = Path.Combine(_sandbox.Folder, "templates");
        var all = await _sandbox.RunAsync("templates", folder);
        var one = await _sandbox.RunAsync("templates", folder, "--table", "loans");
        var empty = await _sandbox.RunAsync(
            "import",
            Path.Combine(folder, "loans.xlsx"),
            "--dry-run",
            "--findings",
            Path.Combine(folder, "found.xlsx")
        );

        Assert.Equal(Directory.GetFiles(folder).Length - 1, all.Rows.Length);
        Assert.Equal(
            [
                ["loans", Path.Combine(folder, "loans.xlsx")],
            ],
            one.Rows
        );
        Assert.Equal((ExitCode.Done, "loans"), (empty.Code, empty.Rows.Single()[0]));
    }

    [Fact]
    public async Task The_workbook_of_a_province_has_its_organisations_and_is_taken_back_in()
    {
        await _sandbox.RunAsync("import", File("cooperatives.csv", Cooperatives));
        var folder = Path.Combine(_sandbox.Folder, "templates");

        var run = await _sandbox.RunAsync("templates", folder, "--province", "tuyên quang", "--year", "2025");

        var path = Path.Combine(folder, "province-08-2025.xlsx");
        Assert.Equal(
            [
                ["08", "2025", path],
            ],
            run.Rows
        );
        var back = await _sandbox.RunAsync("import", path, "--dry-run");
        Assert.Equal(ExitCode.Done, back.Code);
        Assert.Contains(back.Output.Split('\n'), line => line.Contains("RowsAreFilledIn", StringComparison.Ordinal));
        Assert.Contains(["annual_reports", "0", "0", "0"], back.Rows);
    }

    [Theory]
    [InlineData("--province", "99")]
    [InlineData("--province", "08", "--year", "2028")]
    [InlineData("--province", "08", "--year", "1990")]
    [InlineData("--province", "08", "--table", "loans")]
    [InlineData("--year", "2025")]
    public async Task A_workbook_of_no_province_or_year_is_refused(params string[] options)
    {
        string[] command = ["templates", Path.Combine(_sandbox.Folder, "templates"), .. options];
        Assert.Equal(ExitCode.WrongUsage, (await _sandbox.RunAsync(command)).Code);
    }

    [Fact]
    public async Task What_is_not_there_can_not_be_taken_back()
    {
        var run = await _sandbox.RunAsync("imports", "rollback", "7");
        Assert.Equal((ExitCode.Refused, "There is no import 7."), (run.Code, run.Told.Single()));
    }

    private string File(string name, string text)
    {
        var path = Path.Combine(_sandbox.Folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
