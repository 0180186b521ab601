using System.Text;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Tests.Formats;

/// <summary>CSV files as spreadsheet programs and senders write them.</summary>
public sealed class CsvTests : IAsyncLifetime
{
    private ImportSandbox _sandbox = null!;

    public async Task InitializeAsync() => _sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11, Origin.Collected));

    public Task DisposeAsync()
    {
        _sandbox.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("cooperative,year,members\nHTX-11,2024,-1\n")]
    [InlineData("cooperative;year;members\r\nHTX-11;2024;-1\r\n")]
    [InlineData("cooperative\tyear\tmembers\nHTX-11\t2024\t-1")]
    [InlineData("\uFEFFcooperative,year,members\nHTX-11,2024,-1\n")]
    [InlineData("MÃ HTX,nam,so thanh vien\nHTX-11,2024,-1\n")]
    [InlineData("members,Cooperative,YEAR\n-1,HTX-11,2024\n")]
    [InlineData("\"cooperative\",\"year\",\"members\"\n\"HTX-11\",\"2024\",\"-1\"\n")]
    [InlineData("Mã tổ chức;Năm;Số thành viên;Doanh thu (đồng)\nHTX-11;2024;-1;1.000,5\n", "2 Doanh thu (đồng) NumberIsWhole")]
    [InlineData("cooperative,year,members\n\n\nHTX-11,2024,-1\n", null, 4)]
    [InlineData("sep=;\ncooperative;year;members\nHTX-11;2024;-1\n", null, 3)]
    [InlineData("BÁO CÁO NĂM 2024;;\n;;\ncooperative;year;members\nHTX-11;2024;-1\n", null, 4)]
    [InlineData("Mã tổ chức,Năm,Số thành viên\nCooperative,Year,Members\nHTX-11,2024,-1\n", null, 3)]
    [InlineData("STT,cooperative,year,members\n1,HTX-11,2024,-1\n")]
    [InlineData("cooperative,year,members,grade\n\"HTX-11\",2024,-1,\"T\nỐT\"\n", "2 grade CodeIsKnown")]
    public async Task Separators_headings_and_marks_are_found_out(string text, string? further = null, int row = 2)
    {
        var report = await TryAsync(text);
        var told = ImportSandbox.Told(report).ToList();
        Assert.Contains(
            $"{row} {report.Findings.First(finding => finding.Rule == "ValueIsWithinBounds").Column} ValueIsWithinBounds",
            told
        );
        Assert.Equal(further is null ? 1 : 2, told.Count);
        if (further is not null)
            Assert.Contains(further, told);
    }

    [Theory]
    [InlineData("cooperative,year,members\nHTX-11,2024\n", "2  RowsHaveAllCells")]
    [InlineData("cooperative,year,members\nHTX-11,2024,1,7\n", "2  CellsStandUnderHeadings")]
    [InlineData("cooperative,year,members\nHTX-11,2024,1,,\n", "2  CellsStandUnderHeadings")]
    [InlineData("cooperative,year,members,Members\nHTX-11,2024,1,2\n", "1 Members HeadingsAreUnique")]
    [InlineData("cooperative,year,membrs\nHTX-11,2024,1\n", "1 membrs HeadingsAreKnown")]
    [InlineData("cooperative,year,ghi chú\nHTX-11,2024,đã kiểm tra\n", "1 ghi chú HeadingsAreKnown?")]
    [InlineData("cooperative,year,ghi chú\nHTX-11,2024,09123456\n", "1 ghi chú HeadingsAreKnown?")]
    [InlineData("cooperative,members\nHTX-11,2\n", "1  RequiredColumnsAreThere")]
    [InlineData("a,b,c\n1,2,3\n", "HeadingsAreFound")]
    [InlineData("", "HeadingsAreFound")]
    [InlineData("cooperative,year,members\n\"HTX-11,2024,1\n", "2  QuotesAreClosed")]
    [InlineData("cooperative,year,members\n\"HTX\"-11,2024,1\n", "2  QuotesAreClosed")]
    [InlineData("cooperative,year,members\n#HTX-11,2024,1\n", "2 cooperative ReferenceIsKnown")]
    [InlineData("cooperative,year,members\nHTX-11\0,2024,1\n", "2 cooperative TextIsClean")]
    [InlineData("cooperative,year,members\nHTX-11,2024,1e400\n", "2 members NumberIsReadable")]
    [InlineData("cooperative,year,members\nHTX-11,,1\n", "2 year ValueIsGiven")]
    [InlineData("cooperative,year,members\nHTX-11,2024,1\nHTX-11,2023,1\nhtx-11,2024,2\n", "4  RowsHaveOneKeyOnce")]
    public async Task Mistakes_are_named_by_row_and_column(string text, string? told) =>
        Assert.Equal(told is null ? [] : [told], ImportSandbox.Told(await TryAsync(text)));

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_named_by_row_and_column()
    {
        byte[] text = [.. "cooperative,year,source_document\nHTX-11,2024,D"u8, 0xC3, 0x28, .. "\n"u8];
        Assert.Equal(["2 source_document TextIsInUtf8"], ImportSandbox.Told(await TryAsync(text)));
    }

    [Fact]
    public async Task UTF16_is_refused_with_and_without_its_mark()
    {
        const string text = "cooperative,year,members\nHTX-11,2024,1\n";
        byte[][] files =
        [
            Encoding.Unicode.GetBytes(text),
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            Encoding.UTF32.GetBytes(text),
        ];
        foreach (var file in files)
            Assert.Equal(["FileIsInUtf8"], ImportSandbox.Told(await TryAsync(file)));
    }

    [Fact]
    public async Task Rows_and_columns_have_bounds()
    {
        var long_ = await TryAsync($"cooperative,year,members\n{new string('x', 2 << 20)},2024,1\n");
        Assert.Equal(["2  RowsAreNotTooLong"], ImportSandbox.Told(long_));
        var wide = await TryAsync($"cooperative,year,members\nHTX-11,2024{new string(',', 300)}\n");
        Assert.Equal(["2  ColumnsAreNotTooMany"], ImportSandbox.Told(wide));
        var rows = string.Concat(Enumerable.Range(2000, 4).Select(year => $"HTX-11,{year + 12},1\n"));
        var many = await _sandbox.RunAsync(
            new ImportLimits { Rows = 3 },
            true,
            _sandbox.File("annual_reports.csv", "cooperative,year,members\n" + rows)
        );
        Assert.Equal(["5  RowsAreNotTooMany"], ImportSandbox.Told(many));
        var heavy = await _sandbox.RunAsync(
            new ImportLimits { FileBytes = 10 },
            true,
            _sandbox.File("annual_reports.csv", "cooperative,year\n")
        );
        Assert.Equal(["FileIsNotTooLarge"], ImportSandbox.Told(heavy));
    }

    [Fact]
    public async Task Findings_have_a_bound_and_those_beyond_are_counted()
    {
        var rows = string.Concat(Enumerable.Range(0, 50).Select(number => $"NONE-{number},2024,1,\n"));
        var report = await _sandbox.RunAsync(
            new ImportLimits { Findings = 10 },
            isTrial: true,
            _sandbox.File("annual_reports.csv", "cooperative,year,members,unknown\n" + rows)
        );
        Assert.Equal((50, 1), (report.Errors, report.Warnings));
        Assert.Equal(11, report.Findings.Count);
    }

    private Task<ImportReport> TryAsync(string text) => TryAsync(Encoding.UTF8.GetBytes(text));

    private Task<ImportReport> TryAsync(byte[] bytes) => _sandbox.TryAsync(_sandbox.File("annual_reports.csv", bytes));
}
