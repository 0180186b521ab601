using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Reads the cells of one column as what its field says they are.</summary>
internal sealed class FieldReader
{
    private readonly TableSchema _table;
    private readonly TableField _field;
    private readonly CodeReader? _code;
    private readonly TextReader _text;
    private readonly FieldRange _bounds;
    private readonly decimal? _percent;

    public FieldReader(TableSchema table, TableField field, CodeSets codes, bool isAhead = false)
    {
        _table = table;
        _field = field;
        _code = codes.Of(table, field) is { } set ? new CodeReader(table, field, set) : null;
        _bounds = new FieldRange(field);
        _percent =
            field.Unit == "PERCENT" ? 1
            : field.IsShare ? 0.01m
            : null;
        // Codes of a table to which others refer are known to them from the row on that brings them.
        _text = new TextReader(field, table.CodeField == field ? codes.Of(table.Name) : null, isAhead);
    }

    /// <summary>The field.</summary>
    public TableField Field => _field;

    /// <summary>What its numbers are multiplied by, where the sheet has them in another unit.</summary>
    public decimal Factor { get; set; } = 1;

    /// <summary>The value of a cell; null when it has none or can't be read.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="faults">Takes what is wrong with it.</param>
    /// <param name="day">The day of the row, which decides between codes of one name; null when it is not known.</param>
    public object? Read(Cell cell, List<CellFinding> faults, DateOnly? day = null)
    {
        if (MissingMarks.Is(cell.Text, _table, _field))
        {
            if (_field.Constraints.Required)
                faults.Add(CellFinding.NotGiven);
            return null;
        }

        var reading = MarkedText.Check(cell, _field) is { } marked ? new CellValue(null, marked) : ReadClean(cell, faults, day);
        if (reading.Finding is { } fault)
            faults.Add(fault);
        if (cell.IsComputed && cell.Kind != CellKind.Error)
            faults.Add(FormulaIsNotSent);
        if (reading.Value is not { } value || _bounds.Check(value) is not { } beyond)
            return reading.Value;
        faults.Add(beyond);
        return null;
    }

    private static readonly CellFinding FormulaIsNotSent = new(
        "FormulaIsNotSent",
        "Ô có công thức; giá trị tính lần cuối được dùng. Nên dán giá trị.",
        "The cell contains a formula; its last computed value is used. Paste values instead.",
        Severity: FindingSeverity.Warning
    );

    private CellValue ReadClean(Cell cell, List<CellFinding> faults, DateOnly? day)
    {
        if (Texts.Unclean(cell.Text) is { } unclean)
            return new CellValue(null, unclean);
        if (cell.Format is null || _field.Type == FieldType.Text)
            return ReadValue(cell, day);
        var (meant, finding) = ShownNumbers.Read(cell, _field);
        if (finding is { Severity: FindingSeverity.Error })
            return new CellValue(null, finding);
        if (finding is not null)
            faults.Add(finding);
        return ReadValue(meant, day);
    }

    private CellValue ReadValue(Cell cell, DateOnly? day) =>
        cell.Kind == CellKind.Error
            ? CellValue.Invalid(
                "CellHasNoError",
                "Công thức bị lỗi hoặc chưa được tính: hãy dán giá trị.",
                "The formula failed or was not computed: paste the value instead."
            )
            : _field.Type switch
            {
                FieldType.WholeNumber or FieldType.Year => Factor == 1
                    ? Numbers.Whole(cell, _percent)
                    : Numbers.Multiplied(cell, Factor, number => Numbers.Whole(number)),
                FieldType.Number => Factor == 1
                    ? Numbers.Decimal(cell, _percent)
                    : Numbers.Multiplied(cell, Factor, number => Numbers.Decimal(number)),
                FieldType.Date => Days.Read(cell, isPartEnough: _field.PrecisionProperty is not null),
                FieldType.Flag => Flags.Read(cell, _field),
                _ => _code is null ? _text.Read(cell) : _code.Read(cell, day),
            };
}
