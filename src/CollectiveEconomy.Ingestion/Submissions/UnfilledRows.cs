using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Rows of the workbook of a province that have only the key with which they were sent out. They report nothing and are skipped.</summary>
/// <param name="table">The table.</param>
/// <param name="columns">Column of each field, from 0; negative where there is none.</param>
/// <param name="place">The sheet.</param>
/// <param name="findings">Takes how many there are.</param>
internal sealed class UnfilledRows(TableSchema table, int[] columns, SheetPlace place, Findings findings)
{
    private readonly (TableField Field, int Column)[] _answers =
    [
        .. table.Fields.Zip(columns).Where(answer => answer.Second >= 0 && !table.PrimaryKey.Contains(answer.First.Name)),
    ];

    private int _first;
    private int _count;

    /// <summary>Whether the row at hand is one of them.</summary>
    public bool Skip(SheetReader sheet)
    {
        foreach (var (field, column) in _answers)
            if (!MissingMarks.Is(sheet[column].Text, table, field))
                return false;
        if (_count++ == 0)
            _first = sheet.Row;
        return true;
    }

    /// <summary>Tells of them, once for the sheet.</summary>
    public void Tell()
    {
        if (_count > 0)
            findings.Add(
                "RowsAreFilledIn",
                FindingSeverity.Warning,
                new Finding(
                    place,
                    _first,
                    null,
                    null,
                    $"{_count} dòng chỉ có khóa, chưa điền số liệu: được bỏ qua, dòng đầu tiên là dòng {_first}.",
                    $"{_count} rows have only their key and no data: they are skipped, the first is row {_first}."
                )
            );
    }
}
