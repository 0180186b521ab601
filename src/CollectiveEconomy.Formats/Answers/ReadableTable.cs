using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Formats.Workbooks;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Answers;

/// <summary>A table as people read it: names in place of codes, signs where a figure is missing, no columns of statuses.</summary>
public sealed class ReadableTable
{
    private readonly DataTable _table;
    private readonly Language _language;
    private readonly int? _totals;

    /// <summary>The readable form of a table.</summary>
    public ReadableTable(DataTable table)
    {
        (_table, _language) = (table, table.Contract.Language);
        Rows = table.Rows.ToList();
        _totals = table
            .Columns.Index()
            .Where(column => column.Item.Name == AnswerColumns.TotalOver)
            .Select(column => (int?)column.Index)
            .Max();
        Columns = [.. table.Columns.Index().Where(column => IsRead(column.Item))];
    }

    /// <summary>Its columns, each with its place in the table.</summary>
    public IReadOnlyList<(int Index, DataColumn Item)> Columns { get; }

    /// <summary>The rows of the table.</summary>
    public IReadOnlyList<object?[]> Rows { get; }

    /// <summary>Title of a column; of names, that of their codes.</summary>
    public string TitleOf(DataColumn column) =>
        (
            column.Role == ColumnRole.Name
                ? _table.Columns.First(code => code.Role == ColumnRole.Dimension && code.Of == column.Of)
                : column
        ).Title.In(_language);

    /// <summary>Whether a row totals over a dimension.</summary>
    public bool IsTotal(object?[] row) =>
        (_totals is { } place && row[place] is not null)
        || _table.Columns.Index().Any(column => column.Item.Role == ColumnRole.Dimension && row[column.Index] is SpecialMembers.Total);

    /// <summary>What a row is about, equal in every answer to the same question.</summary>
    public string KeyOf(object?[] row) =>
        string.Join(
            '\n',
            _table
                .Columns.Index()
                .Where(column => column.Item.Role == ColumnRole.Dimension || column.Index == _totals)
                .Select(column => $"{row[column.Index]}")
        );

    /// <summary>What is in a cell: a text, a <see cref="long"/> or a <see cref="double"/>.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">The place of the column in the table.</param>
    public object Value(object?[] row, int place) =>
        row[place] switch
        {
            null when _table.Columns[place].Role == ColumnRole.Dimension => Missing(row, _table.Columns[place]),
            null => Shorthand.Of(_table, _table.Columns[place], row),
            bool flag => flag ? _language.Of("Có", "Yes") : _language.Of("Không", "No"),
            DateOnly day => CellText.Of(day),
            var value => value,
        };

    private string Missing(object?[] row, DataColumn column) =>
        (
            _totals is { } place && row[place] is string over && over.Split(' ').Contains(column.Name)
                ? SpecialMembers.TotalName
                : SpecialMembers.UnknownName
        ).In(_language);

    private bool IsRead(DataColumn column) =>
        column.Role is ColumnRole.Name or ColumnRole.Measure || (column.Role == ColumnRole.Dimension && !HasNames(column));

    private bool HasNames(DataColumn column) => _table.Columns.Any(other => other.Role == ColumnRole.Name && other.Of == column.Of);
}
