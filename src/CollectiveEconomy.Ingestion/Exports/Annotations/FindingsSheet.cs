using System.Globalization;
using System.IO.Packaging;
using System.Xml;
using CollectiveEconomy.Formats.Workbooks;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>The first sheet of an annotated workbook: counts by rule, then every finding with a link to its cell.</summary>
internal sealed class FindingsSheet(OfficeNames names, MarkedStyles styles)
{
    private const int Widest = 60;

    // More links a sheet can't have.
    private const int MaxLinks = 60_000;

    private readonly List<(string Place, string Target)> _links = [];

    /// <summary>Writes it.</summary>
    /// <param name="part">Where it is written.</param>
    /// <param name="findings">What was found in the file.</param>
    /// <param name="cellOf">The cell of a finding; null when it concerns none.</param>
    public void Write(PackagePart part, IReadOnlyList<ImportFinding> findings, Func<ImportFinding, string?> cellOf)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var writer = XmlWriter.Create(stream);
        writer.WriteStartElement("worksheet", names.Main.NamespaceName);
        WriteWidths(writer, 28, 12, 12, 20, 20, 12, 28, Widest, Widest, 20);
        writer.WriteStartElement("sheetData", names.Main.NamespaceName);
        var number = 0;
        foreach (var (cells, severity) in Rows(findings, cellOf))
            WriteRow(writer, ++number, cells, severity);
        writer.WriteEndElement();
        WriteLinks(writer);
        writer.WriteEndElement();
    }

    private IEnumerable<(IReadOnlyList<string?> Cells, FindingSeverity? Severity)> Rows(
        IReadOnlyList<ImportFinding> findings,
        Func<ImportFinding, string?> cellOf
    )
    {
        yield return (["Kết quả kiểm tra · Findings"], null);
        yield return (
            [
                "Ô đỏ: lỗi, phải sửa; ô vàng: cảnh báo, hãy kiểm tra. Trang này không được nhập. · Red cells: errors, to correct; yellow cells: warnings, to check. This sheet is not imported.",
            ],
            null
        );
        yield return ([], null);
        yield return (["Quy tắc · Rule", "Mức độ · Severity", "Số lần · Findings"], null);
        var rules = findings
            .GroupBy(finding => (finding.Severity, finding.Rule))
            .OrderByDescending(rule => rule.Key.Severity == FindingSeverity.Error)
            .ThenByDescending(rule => rule.Count());
        foreach (var rule in rules)
            yield return ([rule.Key.Rule, Of(rule.Key.Severity), rule.Count().ToString(CultureInfo.InvariantCulture)], rule.Key.Severity);
        yield return ([], null);
        yield return (["Ô · Cell", .. FindingColumns.Names.Skip(1)], null);
        var row = 6 + rules.Count();
        foreach (var finding in findings)
        {
            row++;
            var cell = cellOf(finding);
            if (cell is not null && _links.Count < MaxLinks)
                _links.Add(($"A{row}", cell));
            yield return ([cell, .. FindingColumns.Of(finding).Skip(1)], finding.Severity);
        }
    }

    private void WriteRow(XmlWriter writer, int number, IReadOnlyList<string?> cells, FindingSeverity? severity)
    {
        writer.WriteStartElement("row", names.Main.NamespaceName);
        writer.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
        foreach (var (column, text) in cells.Index().Where(cell => !string.IsNullOrEmpty(cell.Item)))
        {
            writer.WriteStartElement("c", names.Main.NamespaceName);
            writer.WriteAttributeString("r", $"{ColumnLetters.Of(column)}{number}");
            if (severity is { } marked && column == 0)
                writer.WriteAttributeString("s", styles.Marked(0, marked).ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("t", "inlineStr");
            writer.WriteStartElement("is", names.Main.NamespaceName);
            writer.WriteStartElement("t", names.Main.NamespaceName);
            writer.WriteAttributeString("xml", "space", null, "preserve");
            writer.WriteString(WorkbookWriter.Writable(text!));
            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void WriteWidths(XmlWriter writer, params ReadOnlySpan<int> widths)
    {
        writer.WriteStartElement("cols", names.Main.NamespaceName);
        for (var column = 1; column <= widths.Length; column++)
        {
            writer.WriteStartElement("col", names.Main.NamespaceName);
            writer.WriteAttributeString("min", column.ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("max", column.ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("width", widths[column - 1].ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("customWidth", "1");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void WriteLinks(XmlWriter writer)
    {
        if (_links.Count == 0)
            return;
        writer.WriteStartElement("hyperlinks", names.Main.NamespaceName);
        foreach (var (place, target) in _links)
        {
            writer.WriteStartElement("hyperlink", names.Main.NamespaceName);
            writer.WriteAttributeString("ref", place);
            writer.WriteAttributeString("location", target);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static string Of(FindingSeverity severity) => severity == FindingSeverity.Error ? "lỗi · error" : "cảnh báo · warning";
}
