using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>A table as readers of paper want it: names without codes, figures with units, no columns of statuses.</summary>
internal sealed class PrintedTable
{
    private const int WidestName = 46;
    private const int NarrowestName = 14;
    private const int NarrowestFigure = 15;
    private const int WidestFigure = 24;
    private const int LinesOfHeading = 3;
    private const string Money = "VND";
    private const string Percent = "PERCENT";
    private static readonly string[] WithoutUnit = ["COUNT", "RATIO", "INDICATOR"];

    private readonly DataTable _table;
    private readonly Language _language;
    private readonly ReadableTable _readable;
    private readonly double _largestAmount;

    /// <summary>The printed form of a table.</summary>
    public PrintedTable(DataTable table)
    {
        _table = table;
        _language = table.Contract.Language;
        _readable = new ReadableTable(table);
        _largestAmount = table
            .Columns.Index()
            .Where(column => column.Item.Role == ColumnRole.Measure && column.Item.Unit == Money)
            .Select(column => Largest(column.Index))
            .DefaultIfEmpty()
            .Max();
        Columns = [.. _readable.Columns.Select(column => Printed(column.Index, column.Item))];
    }

    /// <summary>Its columns.</summary>
    public IReadOnlyList<PrintedColumn> Columns { get; }

    /// <summary>The rows of the table.</summary>
    public IReadOnlyList<object?[]> Rows => _readable.Rows;

    /// <summary>Number of rows before the first that totals; those a chart shows.</summary>
    public int RowsBeforeTotals => Rows.TakeWhile(row => !IsTotal(row)).Count();

    /// <summary>Whether a row totals over a dimension.</summary>
    public bool IsTotal(object?[] row) => _readable.IsTotal(row);

    /// <summary>What stands in a cell: a text, a <see cref="long"/> or a <see cref="double"/>.</summary>
    public object Value(object?[] row, PrintedColumn column) => _readable.Value(row, column.Place);

    private PrintedColumn Printed(int place, DataColumn column)
    {
        if (column.Role != ColumnRole.Measure)
            return new(
                place,
                column,
                Capitalised(_readable.TitleOf(column)),
                null,
                column.Role == ColumnRole.Name ? WidthOfNames(place) : NarrowestName
            );
        var scale = IsMoney(column) ? MoneyScale.Of(Largest(place), _largestAmount) : null;
        var unit = UnitOf(column, scale);
        var heading = Capitalised(WithoutTotal(column.Title.In(_language)));
        return new(
            place,
            column,
            unit.Length == 0 ? heading : $"{heading} ({unit})",
            scale?.Format ?? FormatOf(column),
            Math.Clamp(heading.Length / LinesOfHeading, NarrowestFigure, WidestFigure)
        );
    }

    private string UnitOf(DataColumn column, MoneyScale? scale)
    {
        if (WithoutUnit.Contains(column.Unit))
            return "";
        if (column.Unit == Percent)
            return "%";
        var name = column.Unit == Money ? "đồng" : Uncapitalised(_table.Contract.UnitName(column));
        return $"{scale?.Prefix.In(_language)}{name}";
    }

    private static bool IsMoney(DataColumn column) => column.Unit?.StartsWith(Money, StringComparison.Ordinal) == true;

    private double Largest(int place) => Rows.Select(row => NumberOf(row[place])).OfType<double>().Select(Math.Abs).DefaultIfEmpty().Max();

    private int WidthOfNames(int place) =>
        Math.Clamp(Rows.Select(row => (row[place] as string)?.Length ?? 0).DefaultIfEmpty().Max() + 5, NarrowestName, WidestName);

    private static string FormatOf(DataColumn column) =>
        column.Kind == ColumnKind.Whole ? "#,##0"
        : column.Unit == Percent ? "#,##0.0"
        : "#,##0.00";

    private static double? NumberOf(object? value) =>
        value switch
        {
            long whole => whole,
            double real => real,
            _ => null,
        };

    // A total is what readers expect unless something else is said.
    private static string WithoutTotal(string title) =>
        title.Replace(": tổng", "", StringComparison.Ordinal).Replace(": total", "", StringComparison.Ordinal);

    private static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Uncapitalised(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
