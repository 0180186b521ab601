using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Tests.Formats;
using CollectiveEconomy.Ingestion.Tests.Importing;
using CollectiveEconomy.Ingestion.Tests.Publishing;
using CollectiveEconomy.Statistics.Cooperatives;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Tests.Submissions;

/// <summary>Codes and names that a program damaged make no new organisations.</summary>
public sealed class CodeCellsTests
{
    private const string Headings = "code,name,legal_form,founded,former_province";

    private static readonly string[] Invisible = ["\u200B", "\u200D", "\uFEFF", "\u00AD", "\u2060"];
    private static readonly string[] Hyphens = ["\u2010", "\u2011", "\u2013", "\u2212", "\uFF0D"];

    /// <summary>What programs and keyboards do to a code, so that it looks the same.</summary>
    private static readonly Gen<Func<string, string>> Damage = Gen.OneOf<Func<string, string>>(
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 6])
            .Select((kind, place) => (Func<string, string>)(code => code.Insert(Math.Min(place, code.Length), Invisible[kind]))),
        Gen.Int[0, 4].Select(kind => (Func<string, string>)(code => code.Replace("-", Hyphens[kind], StringComparison.Ordinal))),
        Gen.Const((Func<string, string>)(code => string.Concat(code.Select(letter => (char)(letter + 0xFEE0))))),
        Gen.Const((Func<string, string>)(code => $"“{code}”")),
        Gen.Const((Func<string, string>)(code => code.Replace('H', 'Н'))),
        Gen.Const((Func<string, string>)(code => code.Replace('T', 'Τ').Replace('X', 'Х')))
    );

    [Fact]
    public async Task A_damaged_code_is_never_another_one()
    {
        using var sandbox = await ImportSandbox.WithAsync(SmallRegister.Cooperative(11, Origin.Collected));
        await Damage.SampleAsync(
            async damage =>
            {
                var code = damage("HTX-11");
                var own = await sandbox.TryAsync(
                    sandbox.File("cooperatives.csv", $"{Headings}\n{code},HTX Mới,COOPERATIVE,2016-03-05,02\n")
                );
                var other = await sandbox.TryAsync(sandbox.File("annual_reports.csv", $"cooperative,year,members\n{code},2024,10\n"));
                Assert.Equal(["2 code CodeIsUndamaged"], ImportSandbox.Told(own));
                Assert.Equal(["2 cooperative CodeIsUndamaged"], ImportSandbox.Told(other));
                Assert.All(own.Findings.Concat(other.Findings), finding => Assert.Equal("HTX-11", finding.Suggestion));
            },
            iter: 60,
            threads: 1
        );
    }

    [Theory]
    [InlineData("HTX-V1\nHTX-V1\u200B", "3 code CodeIsUndamaged")]
    [InlineData("HTX-V1\u200B\nHTX-V1", "2 code CodeIsUndamaged")]
    [InlineData("НТХ-V1", "2 code CodeIsInLatinLetters")]
    [InlineData("1.01235E+11", "2 code TextIsNoNumber")]
    [InlineData("1.01E9", "2 code TextIsNoNumber")]
    [InlineData("777.0", "2 code TextIsNoNumber")]
    [InlineData("\"777,5\"", "2 code TextIsNoNumber")]
    [InlineData("HTX#1", "2 code CodeHasItsPattern")]
    [InlineData("\u200B", "2 code ValueIsGiven")]
    [InlineData("777\n0012\n79E01\n01/GP-ĐKKD\nHTX Cần Thơ 1", "")]
    public async Task Codes_are_what_they_look_like(string codes, string told)
    {
        using var sandbox = await ImportSandbox.WithAsync();
        var rows = codes.Split('\n').Select((code, place) => $"{code},HTX Số {place},COOPERATIVE,2016-03-05,02");
        var text = string.Join('\n', rows.Prepend(Headings));

        foreach (
            var report in new[]
            {
                await sandbox.TryAsync(sandbox.File("cooperatives.csv", text)),
                await sandbox.ImportAsync("cooperatives.csv", text),
            }
        )
            Assert.Equal(told, string.Join('|', ImportSandbox.Told(report)));
    }

    [Fact]
    public async Task A_guarded_code_is_the_code()
    {
        using var sandbox = await ImportSandbox.WithAsync();

        var report = await sandbox.ImportAsync(
            "cooperatives.csv",
            $"{Headings}\n\"=\"\"0012\"\"\",HTX Bằng,COOPERATIVE,05/03/2018,\"=\"\"01\"\"\"\n'0014,'HTX Phẩy,COOPERATIVE,05/03/2018,'01\n"
        );

        Assert.Empty(ImportSandbox.Told(report));
        await using var register = sandbox.Open();
        Assert.Equal(
            ["0012 HTX Bằng", "0014 HTX Phẩy"],
            await register
                .Cooperatives.Where(row => row.Code.StartsWith("00"))
                .OrderBy(row => row.Code)
                .Select(row => $"{row.Code} {row.Name}")
                .ToListAsync()
        );
    }

    [Fact]
    public async Task A_new_code_is_kept_without_what_is_not_seen()
    {
        using var sandbox = await ImportSandbox.WithAsync();

        var report = await sandbox.ImportAsync("cooperatives.csv", $"{Headings}\nＨＴＸ–9\u200B,HTX \u200BMới,COOPERATIVE,2016-03-05,02\n");

        Assert.Equal(["2 code CodeIsPlain?"], ImportSandbox.Told(report));
        await using var register = sandbox.Open();
        Assert.Equal("HTX Mới", (await register.Cooperatives.SingleAsync(row => row.Code == "HTX-9")).Name);
    }

    public static TheoryData<string> Tables =>
        [.. TableSchemas.All.Where(table => table.Fields.Any(column => column.Type == FieldType.Text)).Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task No_text_column_takes_days_flags_or_numbers_that_are_not_whole(string table)
    {
        (string Cell, string Rule)[] damages =
        [
            (XlsxFile.Number("46357", style: 1), "TextIsNoDate"),
            ("<c t=\"b\"><v>1</v></c>", "TextIsNoFlag"),
            (XlsxFile.Number("1.01E+20"), "TextIsNoNumber"),
            (XlsxFile.Text("1.01E+09"), "TextIsNoNumber"),
        ];
        var fields = TableSchemas.Named(table).Fields;
        var texts = fields.Where(field => field.Type == FieldType.Text).ToList();
        List<TableField> columns = [.. texts, .. fields.Except(texts).Where(field => field.Constraints.Required)];

        using var sandbox = await ImportSandbox.WithAsync();
        var book = XlsxFile.With(
            table,
            [
                XlsxFile.Texts([.. columns.Select(field => field.Name)]),
                .. damages.Select(damage =>
                    string.Concat(columns.Select(field => texts.Contains(field) ? damage.Cell : XlsxFile.Texts("?")))
                ),
            ]
        );
        var told = ImportSandbox.Told(await sandbox.TryAsync(sandbox.File($"{table}.xlsx", book)));

        Assert.All(
            damages.Index(),
            damage => Assert.All(texts, field => Assert.Contains($"{damage.Index + 2} {field.Name} {damage.Item.Rule}", told))
        );
    }

    [Theory]
    [InlineData("777", null)]
    [InlineData("777.5", "2 code TextIsNoNumber")]
    [InlineData("1234567890123456", "2 code TextIsNoNumber")]
    public async Task A_number_is_a_code_by_its_digits(string number, string? told)
    {
        using var sandbox = await ImportSandbox.WithAsync();
        var book = XlsxFile.With(
            "cooperatives",
            XlsxFile.Texts(Headings.Split(',')),
            XlsxFile.Number(number) + XlsxFile.Texts("HTX Số", "COOPERATIVE", "2016-03-05") + XlsxFile.Number("2")
        );

        var report = await sandbox.ImportAsync(sandbox.File("cooperatives.xlsx", book));

        Assert.Equal(told is null ? [] : [told], ImportSandbox.Told(report));
        await using var register = sandbox.Open();
        Assert.Equal(told is null ? 1 : 0, await register.Cooperatives.CountAsync(row => row.Code == number));
    }

    [Theory]
    [InlineData("0000", "0014", null)]
    [InlineData("&quot;HTX-&quot;0000", null, "2 code TextIsNoNumber")]
    [InlineData("0%", null, "2 code TextIsNoNumber")]
    public async Task A_number_is_the_code_that_its_cell_shows(string format, string? code, string? told)
    {
        using var sandbox = await ImportSandbox.WithAsync();
        var book = XlsxFile.Replaced(
            XlsxFile.With(
                "cooperatives",
                XlsxFile.Texts(Headings.Split(',')),
                XlsxFile.Number("14", style: 2) + XlsxFile.Texts("HTX Số", "COOPERATIVE", "2016-03-05", "02")
            ),
            "xl/styles.xml",
            "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>",
            $"<numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"{format}\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"
        );

        var report = await sandbox.ImportAsync(sandbox.File("cooperatives.xlsx", book));

        Assert.Equal(told is null ? [] : [told], ImportSandbox.Told(report));
        await using var register = sandbox.Open();
        Assert.Equal(code is null ? 0 : 1, await register.Cooperatives.CountAsync(row => row.Code == code));
    }
}
