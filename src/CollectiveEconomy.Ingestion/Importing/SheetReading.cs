using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Tables;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>Reads the rows of a sheet into a table, and tells what is wrong with its cells.</summary>
internal sealed class SheetReading(IImportTable table, SheetPlace place, CodeSets codes, Findings findings)
{
    private readonly TableSchema _schema = table.Schema;
    private readonly FieldReading[] _readings = [.. table.Schema.Fields.Select(field => new FieldReading(table.Schema, field, codes))];
    private readonly RowValues _values = new(table.Schema, codes);

    private readonly List<Fault> _faults = [];

    /// <summary>Number of data rows that were read.</summary>
    public int Rows { get; private set; }

    /// <summary>Reads all rows.</summary>
    /// <param name="sheet">The sheet, at its beginning.</param>
    /// <param name="rows">Takes the rows of which enough can be read.</param>
    /// <param name="mostRows">Most data rows.</param>
    /// <param name="eachRow">Called after every row.</param>
    public void Read(SheetReader sheet, ITableRows rows, int mostRows, Action<SheetReader> eachRow)
    {
        var headings = new SheetHeadings(_schema, place, findings);
        if (!headings.Find(sheet))
            return;
        var columns = _schema.Fields.Select(field => Array.IndexOf(headings.Fields, field)).ToArray();
        var first = sheet.Row;
        while (sheet.Read())
        {
            if (IsBlank(sheet) || (sheet.Row == first + 1 && headings.AreRepeated(sheet)))
                continue;
            if (++Rows > mostRows)
                throw new FileUnreadable(
                    "RowsAreNotTooMany",
                    $"Hơn {mostRows} dòng: hãy chia thành nhiều lần gửi.",
                    $"There are more than {mostRows} rows: split them.",
                    sheet.Row
                );
            CheckShape(sheet, headings.Fields);
            if (ReadValues(sheet, columns) && rows.Add(place, sheet.Row, _values) is { } earlier)
                TellRepeated(sheet.Row, earlier);
            eachRow(sheet);
        }

        TellMerged(sheet, first);
    }

    /// <summary>Whether enough was read that a record can be made of it.</summary>
    private bool ReadValues(SheetReader sheet, int[] columns)
    {
        var isEnough = true;
        for (var i = 0; i < _readings.Length; i++)
        {
            var field = _schema.Fields[i];
            _values[i] = columns[i] < 0 ? null : ReadValue(sheet, columns[i], field, _readings[i]);
            isEnough &= _values[i] is not null || !field.Constraints.Required;
        }

        return isEnough;
    }

    private object? ReadValue(SheetReader sheet, int column, TableField field, FieldReading reading)
    {
        var cell = sheet[column];
        var value = reading.Read(cell, _faults);
        foreach (var fault in _faults)
            findings.Add(
                fault.Rule,
                fault.Severity,
                new Found(place, sheet.Row, field.Name, cell.Text, fault.MessageVi, fault.MessageEn, fault.Suggestion)
            );
        _faults.Clear();
        return value;
    }

    private void CheckShape(SheetReader sheet, TableField?[] fields)
    {
        if (sheet.IsRagged && sheet.Count < fields.Length)
            Tell(
                "RowsHaveAllCells",
                sheet.Row,
                null,
                $"Dòng có {sheet.Count} ô, tiêu đề có {fields.Length}.",
                $"The row has {sheet.Count} cells, the headings {fields.Length}."
            );
        for (var column = fields.Length; column < sheet.Count; column++)
            if (!sheet[column].IsEmpty)
                Tell(
                    "CellsStandUnderHeadings",
                    sheet.Row,
                    sheet[column].Text,
                    $"Ô ở cột {ColumnLetters.Of(column)} không có tiêu đề.",
                    $"The cell in column {ColumnLetters.Of(column)} stands under no heading."
                );
    }

    private void TellRepeated(int row, (SheetPlace Place, int Row) earlier)
    {
        var where = earlier.Place == place ? "" : $" ({earlier.Place.FileName} {earlier.Place.Sheet})";
        Tell(
            "RowsHaveOneKeyOnce",
            row,
            null,
            $"Trùng khóa ({string.Join(", ", _schema.PrimaryKey.Select(key => _schema.Field(key).Title))}) với dòng {earlier.Row}{where}.",
            $"It repeats the key ({string.Join(", ", _schema.PrimaryKey)}) of row {earlier.Row}{where}."
        );
    }

    private void TellMerged(SheetReader sheet, int first)
    {
        foreach (var range in sheet.Merged)
            if (LastRow(range) >= first)
                Tell(
                    "CellsAreNotMerged",
                    null,
                    range,
                    $"Các ô {range} bị gộp, chỉ ô đầu có giá trị: hãy bỏ gộp và điền đủ.",
                    $"The cells {range} are merged, and only the first has a value: unmerge and fill them."
                );
    }

    private void Tell(string rule, int? row, string? value, string vi, string en) =>
        findings.Add(rule, FindingSeverity.Error, new Found(place, row, null, value, vi, en));

    private static int LastRow(string range) =>
        int.TryParse(range.AsSpan(range.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1), out var row) ? row : int.MaxValue;

    private static bool IsBlank(SheetReader sheet)
    {
        for (var column = 0; column < sheet.Count; column++)
            if (!sheet[column].IsEmpty)
                return false;
        return true;
    }
}
