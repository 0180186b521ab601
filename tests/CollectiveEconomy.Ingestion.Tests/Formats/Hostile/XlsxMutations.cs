namespace CollectiveEconomy.Ingestion.Tests.Formats.Hostile;

/// <summary>Ways to spoil workbooks.</summary>
internal static class XlsxMutations
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static readonly Lazy<string> Zeros = new(() => new string('0', 20 << 20));

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Cells("headings only", false, (cells, _) => cells[..1]),
        Cells("a heading twice", true, (cells, _) => [.. cells.Select(row => row.Append(row[0]).ToArray())]),
        Cells("rows twice", true, (cells, _) => [.. cells, .. cells[1..]]),
        Cells("columns swapped with their headings", false, (cells, _) => [.. cells.Select(row => row.Reverse().ToArray())]),
        new("1e400", (table, cells, _) => WithNumber(table, cells, "1e400"), true, "xlsx"),
        new("a negative number", (table, cells, _) => WithNumber(table, cells, "-5"), true, "xlsx"),
        Cells("a text of 40,000 letters", true, (cells, chance) => CsvMutations.With(cells, chance, new string('x', 40_000))),
        Book("a wrong extension", false, book => book, "csv"),
        Book("cut in half", true, book => book[..(book.Length / 2)]),
        Book("without its directory", true, book => book[..^22]),
        Book(
            "macros",
            true,
            book => Replaced(book, "[Content_Types].xml", Types, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
            "xlsm"
        ),
        Book("a document type", true, book => XlsxFile.Prefixed(book, "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>")),
        Book("an entity bomb", true, book => XlsxFile.Prefixed(book, Bomb)),
        Book("an external entity", true, book => XlsxFile.Prefixed(book, "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>")),
        Book("no XML", true, book => Replaced(book, Sheet, "<sheetData>", "<sheetData")),
        Book("a formula", null, book => Replaced(book, Sheet, "<row r=\"2\">", "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c>")),
        Book("a formula never computed", true, book => Replaced(book, Sheet, "<row r=\"2\">", "<row r=\"2\"><c r=\"A2\"><f>1+1</f></c>")),
        Book("an error", true, book => Replaced(book, Sheet, "<row r=\"2\">", "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c>")),
        Book(
            "merged cells",
            true,
            book => Replaced(book, Sheet, "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
        ),
        Book("a column far out", true, book => Replaced(book, Sheet, "<row r=\"3\">", "<row r=\"3\"><c r=\"XFD3\"><v>1</v></c>")),
        Book("a row that is no number", true, book => Replaced(book, Sheet, "<row r=\"3\">", "<row r=\"9999999999999999999\">")),
        Book(
            "a shared text that is not there",
            true,
            book => Replaced(book, Sheet, "<row r=\"3\">", "<row r=\"3\"><c t=\"s\"><v>77777</v></c>")
        ),
        Book("NUL as a reference", true, book => Replaced(book, Sheet, "<row r=\"3\">", "<row r=\"3\"><c t=\"str\"><v>&#0;</v></c>")),
        Book("no sheet", true, book => Replaced(book, "xl/workbook.xml", "<sheets>", "<sheets/><x>")),
        new("a bomb", (table, _, _) => XlsxFile.Raw(table, "<sheetData/>", ("xl/media/zeros.bin", Zeros.Value)), true, "xlsx"),
        Random("any bytes changed", (book, chance) => CsvMutations.Changed(book, chance, 20)),
        Random("cut anywhere", (book, chance) => book[..chance.Next(book.Length)]),
        Random("any bytes after an archive's first", (_, chance) => [.. "PK\u0003\u0004"u8, .. CsvMutations.Any(chance, 3000)]),
    ];

    private static string Bomb =>
        "<!DOCTYPE x [<!ENTITY e0 'ha'>"
        + string.Concat(Enumerable.Range(1, 30).Select(i => $"<!ENTITY e{i} '&e{i - 1};&e{i - 1};'>"))
        + "]>";

    private static byte[]? WithNumber(string table, string[][] cells, string value) =>
        CsvMutations.WithNumber(table, cells, value) is { } spoilt ? ValidFiles.Xlsx(table, spoilt) : null;

    private static Mutation Book(string name, bool? refused, Func<byte[], byte[]> spoil, string extension = "xlsx") =>
        new(name, (table, cells, _) => spoil(ValidFiles.Xlsx(table, cells)), refused, extension);

    private static Mutation Cells(string name, bool? refused, Func<string[][], Random, string[][]> spoil) =>
        new(name, (table, cells, chance) => ValidFiles.Xlsx(table, spoil(cells, chance)), refused, "xlsx");

    private static Mutation Random(string name, Func<byte[], Random, byte[]> spoil) =>
        new(name, (table, cells, chance) => spoil(ValidFiles.Xlsx(table, cells), chance), null, "xlsx");

    private static byte[] Replaced(byte[] book, string part, string from, string to) => XlsxFile.Replaced(book, part, from, to);
}
