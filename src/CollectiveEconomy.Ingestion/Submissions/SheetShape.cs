using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Tells what is wrong with rows as such, whatever their cells say.</summary>
internal sealed class SheetShape(TableSchema schema, SheetPlace place, Findings findings)
{
    /// <summary>Tells of a row that has fewer or more cells than there are headings.</summary>
    public void Check(SheetReader sheet, TableField?[] fields)
    {
        if (sheet.IsRagged && sheet.Count < fields.Length)
            Tell(
                "RowsHaveAllCells",
                sheet.Row,
                null,
                $"Dòng có {sheet.Count} ô, tiêu đề có {fields.Length}.",
                $"The row has {sheet.Count} cells, but there are {fields.Length} headings."
            );
        // In a CSV file a value with an unquoted delimiter falls into two cells, and all behind it are shifted.
        if (sheet.IsRagged && sheet.Count > fields.Length && fields.Length > 0 && sheet[sheet.Count - 1].IsEmpty)
            Tell(
                "CellsStandUnderHeadings",
                sheet.Row,
                null,
                $"Dòng có {sheet.Count} ô, tiêu đề có {fields.Length}: có thể một giá trị có dấu phân cách mà không nằm trong dấu ngoặc kép.",
                $"The row has {sheet.Count} cells, but there are {fields.Length} headings: a value with a delimiter may not be in quotation marks."
            );
        for (var column = fields.Length; column < sheet.Count; column++)
            if (!sheet[column].IsEmpty)
                Tell(
                    "CellsStandUnderHeadings",
                    sheet.Row,
                    sheet[column].Text,
                    $"Ô ở cột {ColumnLetters.Of(column)} không có tiêu đề.",
                    $"The cell in column {ColumnLetters.Of(column)} has no heading."
                );
    }

    /// <summary>Tells of a row whose natural key stood there before.</summary>
    public void TellRepeated(int row, (SheetPlace Place, int Row) earlier)
    {
        var where = earlier.Place == place ? "" : $" ({earlier.Place.FileName} {earlier.Place.Sheet})";
        Tell(
            "RowsHaveOneKeyOnce",
            row,
            null,
            $"Trùng khóa ({string.Join(", ", schema.PrimaryKey.Select(key => schema.Field(key).Title))}) với dòng {earlier.Row}{where}.",
            $"Duplicate key ({string.Join(", ", schema.PrimaryKey)}) of row {earlier.Row}{where}."
        );
    }

    /// <summary>Tells of merged cells from the row of the headings on.</summary>
    public void TellMerged(SheetReader sheet, int first)
    {
        foreach (var range in sheet.Merged)
            if (LastRow(range) >= first)
                Tell(
                    "CellsAreNotMerged",
                    null,
                    range,
                    $"Các ô {range} bị gộp, chỉ ô đầu có giá trị: hãy bỏ gộp và điền đủ.",
                    $"The cells {range} are merged, and only the first has a value: unmerge and fill in all of them."
                );
    }

    private void Tell(string rule, int? row, string? value, string vi, string en) =>
        findings.Add(rule, FindingSeverity.Error, new Finding(place, row, null, value, vi, en));

    private static int LastRow(string range) =>
        int.TryParse(range.AsSpan(range.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1), out var row) ? row : int.MaxValue;
}
