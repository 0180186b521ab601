using System.Globalization;
using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Answers;

/// <summary>A table of cells as a grid: an axis for each dimension with the members that occur, and each row at its place.</summary>
public sealed class CellGrid
{
    private readonly Dictionary<long, object?[]> _rows;

    private CellGrid(IReadOnlyList<CellAxis> axes, IReadOnlyList<CellFigure> figures, Dictionary<long, object?[]> rows) =>
        (Axes, Figures, _rows) = (axes, figures, rows);

    /// <summary>The dimensions, the last of which varies fastest.</summary>
    public IReadOnlyList<CellAxis> Axes { get; }

    /// <summary>The figures of a cell.</summary>
    public IReadOnlyList<CellFigure> Figures { get; }

    /// <summary>Number of places.</summary>
    public long Size => Axes.Aggregate(1L, (size, axis) => size * axis.Members.Count);

    /// <summary>Whether at least half of the places have a row.</summary>
    public bool IsDense => 2L * _rows.Count >= Size;

    /// <summary>The rows with their places, in the order of the places.</summary>
    public IEnumerable<(long Place, object?[] Row)> Rows => _rows.OrderBy(row => row.Key).Select(row => (row.Key, row.Value));

    /// <summary>The row of a place; null where there is none.</summary>
    public object?[]? RowAt(long place) => _rows.GetValueOrDefault(place);

    /// <summary>The grid of a table whose dimensions are written by code.</summary>
    public static CellGrid Of(DataTable table)
    {
        var rows = table.Rows.ToList();
        var columns = table.Columns.Index().ToList();
        var totals = columns
            .Where(column => column.Item.Name == AnswerColumns.TotalOver)
            .Select(column => column.Index)
            .DefaultIfEmpty(-1)
            .First();
        var dimensions = columns.Where(column => column.Item.Role == ColumnRole.Dimension).ToList();
        var codes = dimensions
            .Select(dimension => rows.ConvertAll(row => CodeOf(row, dimension.Index, dimension.Item.Name, totals)))
            .ToList();
        var axes = dimensions
            .Zip(codes)
            .Select(dimension => new CellAxis(dimension.First.Item, MembersOf(table, dimension.First, dimension.Second, rows)))
            .ToList();
        var places = axes.Select(axis => axis.Members.Index().ToDictionary(member => member.Item.Code, member => (long)member.Index))
            .ToList();
        var byPlace = new Dictionary<long, object?[]>(rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            var place = 0L;
            for (var axis = 0; axis < axes.Count; axis++)
                place = place * axes[axis].Members.Count + places[axis][codes[axis][row]];
            byPlace.Add(place, rows[row]);
        }

        return new CellGrid(
            axes,
            [.. columns.Where(column => column.Item.Role == ColumnRole.Measure).Select(column => FigureOf(column, columns))],
            byPlace
        );
    }

    private static CellFigure FigureOf((int Index, DataColumn Item) figure, List<(int Index, DataColumn Item)> columns) =>
        new(
            figure.Item,
            figure.Index,
            columns
                .Where(column =>
                    column.Item.Role == ColumnRole.Attribute && column.Item.Of == figure.Item.Of && column.Item.Codelist is not null
                )
                .Select(column => (int?)column.Index)
                .FirstOrDefault()
        );

    private static List<CellMember> MembersOf(
        DataTable table,
        (int Index, DataColumn Item) dimension,
        List<string> codes,
        List<object?[]> rows
    )
    {
        var names = table
            .Columns.Index()
            .Where(column => column.Item.Role == ColumnRole.Name && column.Item.Of == dimension.Item.Of)
            .Select(column => column.Index)
            .DefaultIfEmpty(-1)
            .First();
        // A name may differ from year to year: the last is that which members have now.
        var named = new Dictionary<string, string>();
        for (var row = 0; row < rows.Count; row++)
            named[codes[row]] = names >= 0 ? (string)rows[row][names]! : NameOf(codes[row], table);
        // Codes come in the order of their list, in which not every group of rows has each; numbers have an order of their own.
        var distinct =
            dimension.Item.Kind == ColumnKind.Whole
                ? codes
                    .Distinct()
                    .OrderBy(code =>
                        int.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                            ? number
                            : int.MaxValue
                    )
                : codes
                    .Distinct()
                    .OrderBy(code =>
                        code is SpecialMembers.Unknown ? 1
                        : code is SpecialMembers.Total ? 2
                        : 0
                    );
        return [.. distinct.Select(code => new CellMember(code, named[code]))];
    }

    private static string NameOf(string code, DataTable table) =>
        code switch
        {
            SpecialMembers.Total => SpecialMembers.TotalName.In(table.Contract.Language),
            SpecialMembers.Unknown => SpecialMembers.UnknownName.In(table.Contract.Language),
            _ => code,
        };

    private static string CodeOf(object?[] row, int place, string name, int totals) =>
        row[place] is { } member ? CellText.Of(member)
        : totals >= 0 && row[totals] is string over && over.Split(' ').Contains(name) ? SpecialMembers.Total
        : SpecialMembers.Unknown;
}
