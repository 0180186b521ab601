using System.IO.Compression;
using System.Text;

namespace CollectiveEconomy.Ingestion.Tests.Formats;

/// <summary>Workbooks made by hand, so that every oddity can be in them.</summary>
internal static class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A workbook of one sheet; a row is its cells as XML.</summary>
    public static byte[] With(string name, params string[] rows) => Raw(name, $"<sheetData>{string.Concat(rows.Select(Row))}</sheetData>");

    /// <summary>A workbook of one sheet, whose content is given as XML.</summary>
    public static byte[] Raw(string name, string sheet, params (string Path, string Text)[] others)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in Parts(name, sheet).Concat(others))
            {
                using var writer = new StreamWriter(archive.CreateEntry(path).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The workbook with further formats: style 2 is the first of them.</summary>
    public static byte[] Formatted(byte[] book, params string[] codes) =>
        Replaced(
            Replaced(
                book,
                "xl/styles.xml",
                """<xf numFmtId="14"/>""",
                """<xf numFmtId="14"/>""" + string.Concat(codes.Select((_, i) => $"""<xf numFmtId="{170 + i}"/>"""))
            ),
            "xl/styles.xml",
            "<cellXfs",
            $"<numFmts>{string.Concat(codes.Select((code, i) => $"""<numFmt numFmtId="{170 + i}" formatCode="{System.Security.SecurityElement.Escape(code)}"/>"""))}</numFmts><cellXfs"
        );

    /// <summary>The workbook with its sheet hidden.</summary>
    public static byte[] Hidden(byte[] book, string state) =>
        Replaced(book, "xl/workbook.xml", "sheetId=\"1\"", $"sheetId=\"1\" state=\"{state}\"");

    /// <summary>The workbook with something before its sheet.</summary>
    public static byte[] Prefixed(byte[] book, string prologue) =>
        Replaced(book, "xl/worksheets/sheet1.xml", "<worksheet", prologue + "<worksheet");

    /// <summary>The workbook with a text of one of its parts replaced.</summary>
    public static byte[] Replaced(byte[] book, string part, string from, string to)
    {
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(part)!;
            var text = Text(entry);
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(text.Replace(from, to, StringComparison.Ordinal));
        }

        return stream.ToArray();

        static string Text(ZipArchiveEntry entry)
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }
    }

    /// <summary>A cell with a text.</summary>
    public static string Text(string text) => $"""<c t="inlineStr"><is><t>{text}</t></is></c>""";

    /// <summary>Cells with texts.</summary>
    public static string Texts(params string[] texts) => string.Concat(texts.Select(Text));

    /// <summary>A cell with a number; style 1 is a date.</summary>
    public static string Number(string number, int style = 0) => $"""<c s="{style}"><v>{number}</v></c>""";

    private static string Row(string cells, int index) => $"""<row r="{index + 1}">{cells}</row>""";

    private static IEnumerable<(string Path, string Text)> Parts(string name, string sheet)
    {
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        yield return (
            "[Content_Types].xml",
            $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{type}.sharedStrings+xml"/></Types>"""
        );
        yield return (
            "_rels/.rels",
            $"""<Relationships xmlns="{PackageRelations}"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
        );
        yield return (
            "xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="{name}" sheetId="1" r:id="r1"/></sheets></workbook>"""
        );
        yield return (
            "xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="{PackageRelations}"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{office}/styles" Target="styles.xml"/><Relationship Id="r3" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"""
        );
        yield return (
            "xl/styles.xml",
            $"""<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"""
        );
        yield return (
            "xl/sharedStrings.xml",
            $"""<sst xmlns="{Main}"><si><t>cooperative</t></si><si><r><t>ye</t></r><r><t>ar</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si></sst>"""
        );
        yield return ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}">{sheet}</worksheet>""");
    }
}
