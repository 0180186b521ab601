using System.Text;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Maps;
using CollectiveEconomy.Ingestion.Tests.Formats;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage;

namespace CollectiveEconomy.Ingestion.Tests.Maps;

/// <summary>Forms that are none of ours, read as a map says.</summary>
public sealed class FormMapTests : IAsyncLifetime
{
    private const string Form = """
        {
          "table": "annual_reports",
          "columns": {
            "Mã HTX": "cooperative",
            "Kỳ": "year",
            "DT (tr.đ)": { "field": "revenue", "factor": 1000000 },
            "Lãnh đạo": null
          }
        }
        """;

    private ImportSandbox _sandbox = null!;

    public async Task InitializeAsync() => _sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11, Origin.Collected));

    public Task DisposeAsync()
    {
        _sandbox.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("1.234,5", 1_234_500_000L)]
    [InlineData("11,4567", 11_456_700L)]
    [InlineData("2500", 2_500_000_000L)]
    [InlineData("2 500", 2_500_000_000L)]
    [InlineData("", null)]
    public async Task Numbers_of_a_csv_form_are_in_the_units_of_the_table(string written, long? revenue)
    {
        var report = await ImportAsync($"Biểu số 5;;;\nĐVT: triệu đồng\nMã HTX;Kỳ;DT (tr.đ);Lãnh đạo\nHTX-11;2024;{written};Lan\n");
        Assert.True(report.IsAccepted);
        Assert.Equal("UnitsAreMapped", report.Findings[0].Rule);
        await using var register = _sandbox.Open();
        Assert.Equal(revenue, register.AnnualReports.Single(row => row.Year == 2024).Revenue);
    }

    [Theory]
    [InlineData("1.234", "NumberIsNotAmbiguous")]
    [InlineData("nhiều", "NumberIsReadable")]
    [InlineData("250 300 1", "CellHoldsOneNumber")]
    public async Task A_number_that_may_be_two_or_is_none_is_refused(string written, string rule)
    {
        var report = await ImportAsync($"Mã HTX;Kỳ;DT (tr.đ)\nHTX-11;2024;{written}\n");
        Assert.False(report.IsAccepted);
        var finding = report.Findings.Single(finding => finding.Row == 2);
        Assert.Equal(("DT (tr.đ)", rule, written), (finding.Column, finding.Rule, finding.Value));
    }

    [Fact]
    public async Task A_sheet_and_a_row_of_headings_may_be_named()
    {
        var map = FormMapText.Read(
            Encoding.UTF8.GetBytes(
                """{"table":"annual_reports","sheet":"Biểu 05","headingRow":3,"columns":{"a":"cooperative","b":"year","c":{"field":"members"}}}"""
            )
        );
        var book = XlsxFile.With(
            "Biểu 05",
            XlsxFile.Texts("a", "b", "c"),
            XlsxFile.Text("Chi cục"),
            XlsxFile.Texts("A", "B", "C"),
            XlsxFile.Text("HTX-11") + XlsxFile.Number("2024") + XlsxFile.Number("12")
        );
        var report = await _sandbox.ImportAsync(_sandbox.File("x.xlsx", book) with { Map = map });
        Assert.Equal(new TableCount("annual_reports", 1, 1, 0), report.Tables.Single());

        var other = await _sandbox.TryAsync(_sandbox.File("y.xlsx", XlsxFile.With("Khác", XlsxFile.Text("a"))) with { Map = map });
        Assert.Equal(["MappedSheetIsThere"], other.Findings.Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("Mã HTX;Kỳ;Khác\nHTX-11;2024;1\n", "1  MappedHeadingsAreFound")]
    [InlineData("a;b;c\nHTX-11;2024;1\n", "MappedHeadingsAreFound")]
    public async Task A_heading_of_the_map_that_is_missing_refuses_the_file(string text, string told)
    {
        var report = await ImportAsync(text);
        Assert.False(report.IsAccepted);
        Assert.Contains(told, ImportSandbox.Told(report));
        Assert.Contains("'DT (tr.đ)'", report.Findings[^1].MessageVi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "not valid JSON, at line 1")]
    [InlineData("[]", "must be a JSON object")]
    [InlineData("""{"table":"x","columns":{"a":"b"}}""", "'table' must be one of cooperatives")]
    [InlineData("""{"columns":{"a":"b"}}""", "'table' must be one of cooperatives")]
    [InlineData("""{"table":"loans"}""", "'columns' must be an object")]
    [InlineData("""{"table":"loans","columns":{}}""", "'columns' has no field")]
    [InlineData("""{"table":"loans","columns":{"a":null}}""", "'columns' has no field")]
    [InlineData(
        """{"table":"loans","columns":{"a":"amounts"}}""",
        "\"amounts\", which is no field of loans: use one of cooperative, model"
    )]
    [InlineData("""{"table":"loans","columns":{"a":"amount","b":"amount"}}""", "The field 'amount' is given twice")]
    [InlineData("""{"table":"loans","columns":{"Số":"amount","so ":"model"}}""", "'so ' is given twice")]
    [InlineData("""{"table":"loans","columns":{"a":"amount","a":"model"}}""", "not valid JSON")]
    [InlineData("""{"table":"loans","columns":{"-":"amount"}}""", "'-' can't be a heading")]
    [InlineData("""{"table":"loans","columns":{"a":3}}""", "'a' must have the name of a field")]
    [InlineData("""{"table":"loans","columns":{"a":{"field":"amount","factor":0}}}""", "'factor' must be a number above 0")]
    [InlineData("""{"table":"loans","columns":{"a":{"field":"amount","factor":"x"}}}""", "'factor' must be a number above 0")]
    [InlineData("""{"table":"loans","columns":{"a":{"field":"model","factor":10}}}""", "'model' has no numbers with a unit")]
    [InlineData("""{"table":"loans","headingRow":0,"columns":{"a":"amount"}}""", "'headingRow' must be the number of a row")]
    [InlineData("""{"table":"loans","sheet":1,"columns":{"a":"amount"}}""", "'sheet' must be the name of a sheet")]
    [InlineData("""{"table":"loans","colums":{"a":"amount"}}""", "The map has 'colums'")]
    public void What_is_wrong_in_a_map_is_said(string json, string message) =>
        Assert.Contains(
            message,
            Assert.Throws<MapRefused>(() => FormMapText.Read(Encoding.UTF8.GetBytes(json))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Maps_are_kept_under_names()
    {
        using var folder = new TemporaryFolder();
        var maps = new MapFolder(new DataFolder(folder.Place("data")));
        Assert.Empty(maps.Names);
        maps.Add("bieu-05", Encoding.UTF8.GetBytes("\uFEFF" + Form));
        Assert.Equal(["bieu-05"], maps.Names);
        Assert.Equal(4, maps.Named("bieu-05").Columns.Count);
        Assert.Contains("there are bieu-05", Assert.Throws<MapRefused>(() => maps.Named("other")).Message, StringComparison.Ordinal);
        Assert.Throws<MapRefused>(() => maps.Named("../secret"));
        Assert.Throws<MapRefused>(() => maps.Add("wrong", "{"u8.ToArray()));
        Assert.Equal((true, false), (maps.Remove("bieu-05"), maps.Remove("bieu-05")));
    }

    private Task<ImportReport> ImportAsync(string text) =>
        _sandbox.ImportAsync(_sandbox.File("x.csv", text) with { Map = FormMapText.Read(Encoding.UTF8.GetBytes(Form)) });
}
