using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Columns of a sheet that hold figures and that its readers don't see.</summary>
internal sealed class HiddenColumns(SheetPlace place, TableField?[] fields, Findings findings)
{
    private readonly HashSet<int> _found = [];
    private List<int>? _hidden;

    /// <summary>Notes hidden columns that have a figure in the row at hand.</summary>
    public void Note(SheetReader sheet)
    {
        // Columns come before the rows, so that the first row knows them all.
        _hidden ??=
        [
            .. Enumerable
                .Range(0, fields.Length)
                .Where(column =>
                    fields[column] is { } field && (field.IsNumeric || field.Type != FieldType.Text) && sheet.IsColumnHidden(column)
                ),
        ];
        foreach (var column in _hidden)
            if (!sheet[column].IsEmpty)
                _found.Add(column);
    }

    /// <summary>Adds a finding that must be confirmed if there were any.</summary>
    public void Finish()
    {
        if (_found.Count == 0)
            return;
        var columns = string.Join(
            ", ",
            _found.Order().Select(column => $"{ColumnLetters.Of(column)} ({place.Heading(fields[column]!.Name)})")
        );
        findings.AddUnlessConfirmed(
            "HiddenColumnsAreMeant",
            new Finding(
                place,
                null,
                null,
                null,
                $"Cột bị ẩn cũng được đọc: {columns}. Hãy bỏ ẩn hoặc xóa.",
                $"Hidden columns are read as well: {columns}. Show or delete them."
            )
            {
                Key = place.Sheet,
            }
        );
    }
}
