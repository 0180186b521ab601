using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Tables;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Reads the rows of a sheet into a table, and tells what is wrong with its cells.</summary>
/// <param name="table">The table.</param>
/// <param name="place">The sheet.</param>
/// <param name="codes">What codes refer to.</param>
/// <param name="findings">Takes what is wrong.</param>
/// <param name="isAhead">Whether the sheet is read for its codes only, and will be read again.</param>
internal sealed class TableSheetReader(IImportTable table, SheetPlace place, CodeSets codes, Findings findings, bool isAhead = false)
{
    private readonly TableSchema _schema = table.Schema;
    private readonly FieldReader[] _readings =
    [
        .. table.Schema.Fields.Select(field => new FieldReader(table.Schema, field, codes, isAhead)),
    ];
    private readonly DayOrder?[] _days =
    [
        .. table.Schema.Fields.Select(field => field.Type == FieldType.Date ? new DayOrder(field, place, findings) : null),
    ];
    private readonly RowValues _values = new(table.Schema, codes);
    private readonly int[] _order = OrderOf(table.Schema);
    private readonly int[] _deciders =
    [
        .. table.Schema.Fields.Select(field => field.DecidedBy is { } other ? PlaceOf(table.Schema, other) : -1),
    ];
    private readonly int _code = table.Schema.CodeField is { } code ? PlaceOf(table.Schema, code.Name) : -1;
    private readonly List<CellFinding> _faults = [];

    /// <summary>Number of data rows that were read.</summary>
    public int Rows { get; private set; }

    /// <summary>Reads all rows.</summary>
    /// <param name="sheet">The sheet, at its beginning.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="rows">Takes the rows.</param>
    /// <param name="maxRows">Most data rows.</param>
    /// <param name="eachRow">Called after every row.</param>
    public void Read(SheetReader sheet, SheetHeadings headings, ITableRows rows, int maxRows, Action<SheetReader> eachRow)
    {
        var shape = new SheetShape(_schema, place, findings);
        var hidden = new HiddenRows(place, findings);
        var hiddenColumns = new HiddenColumns(place, headings.Fields, findings);
        var footers = new FooterRows(place, findings);
        var columns = _schema.Fields.Select(field => Array.IndexOf(headings.Fields, field)).ToArray();
        foreach (var reading in _readings)
            reading.Factor = headings.FactorOf(reading.Field);
        var action = Array.IndexOf(headings.Fields, RowAction.Field);
        var unfilled = new UnfilledRows(_schema, columns, place, findings);
        while (sheet.Read())
        {
            if (sheet.Row <= headings.LastRow || IsBlank(sheet) || footers.Is(sheet))
                continue;
            if (headings.HasReferences && unfilled.Skip(sheet))
                continue;
            hidden.Note(sheet);
            hiddenColumns.Note(sheet);
            headings.Unknown.Look(sheet);
            if (++Rows > maxRows)
                throw new FileUnreadable(
                    "RowsAreNotTooMany",
                    $"Hơn {maxRows} dòng: hãy chia thành nhiều lần gửi.",
                    $"There are more than {maxRows} rows: split the submission.",
                    sheet.Row
                );
            shape.Check(sheet, headings.Fields);
            _values.IsDeletion = action >= 0 && ReadAction(sheet, action);
            ReadValues(sheet, columns);
            if (rows.Add(place, sheet.Row, _values) is { } earlier)
                shape.TellRepeated(sheet.Row, earlier);
            eachRow(sheet);
        }

        unfilled.Tell();
        shape.TellMerged(sheet, headings.LastRow + 1);
        headings.Unknown.Finish();
        hidden.Finish();
        hiddenColumns.Finish();
        foreach (var days in _days)
            days?.Finish();
    }

    private void ReadValues(SheetReader sheet, int[] columns)
    {
        _values.Clear();
        foreach (var i in _order)
        {
            var field = _schema.Fields[i];
            if (_values.IsDeletion && !_schema.PrimaryKey.Contains(field.Name))
            {
                _values[i] = null;
                continue;
            }

            _values[i] = columns[i] < 0 ? null : ReadValue(sheet, columns[i], i);
            if (columns[i] >= 0)
                _days[i]?.Note(sheet.Row, sheet[columns[i]], _values[i] as DateOnly?);
            if (_values[i] is null && (field.Constraints.Required || _faults.Any(fault => fault.Severity == FindingSeverity.Error)))
                _values.NoteUnreadable(field);
            _faults.Clear();
        }

        if (_code >= 0 && _values[_code] is string code)
            codes.Of(_schema.Name).NoteRow(code, place.Order, sheet.Row);
    }

    private bool ReadAction(SheetReader sheet, int column)
    {
        var cell = sheet[column];
        if (RowAction.IsDeletion(cell) is { } isDeletion)
            return isDeletion;
        findings.Add(
            "ActionIsKnown",
            FindingSeverity.Error,
            new Finding(
                place,
                sheet.Row,
                RowAction.Field.Name,
                cell.Text,
                $"Phải là '{RowAction.Upsert[0]}' (hoặc bỏ trống) hay '{RowAction.Delete[0]}'.",
                $"Must be '{RowAction.Upsert[3]}' (or empty) or '{RowAction.Delete[1]}'."
            )
        );
        return false;
    }

    private object? ReadValue(SheetReader sheet, int column, int i)
    {
        var field = _schema.Fields[i];
        var cell = sheet[column];
        if (field.IsNumeric && cell.Kind == CellKind.Text)
            place.Notation.Note(cell.Text, isWhole: field.Type == FieldType.WholeNumber);
        if (!field.Constraints.Required && WithdrawalMark.IsIn(cell))
        {
            _values.NoteWithdrawn(field);
            return null;
        }

        var value = _readings[i].Read(cell, _faults, _deciders[i] < 0 ? null : _values[_deciders[i]] as DateOnly?);
        foreach (var fault in _faults)
            findings.Add(
                fault.Rule,
                fault.Severity,
                new Finding(place, sheet.Row, field.Name, cell.Text, fault.MessageVi, fault.MessageEn, fault.Suggestion)
                {
                    Advice = fault.Advice,
                }
            );
        return value;
    }

    /// <summary>Fields that others decide come last.</summary>
    private static int[] OrderOf(TableSchema schema) =>
        [.. Enumerable.Range(0, schema.Fields.Count).OrderBy(place => schema.Fields[place].DecidedBy is not null)];

    private static int PlaceOf(TableSchema schema, string field) => schema.Fields.TakeWhile(other => other.Name != field).Count();

    private static bool IsBlank(SheetReader sheet)
    {
        for (var column = 0; column < sheet.Count; column++)
            if (!sheet[column].IsEmpty)
                return false;
        return true;
    }
}
