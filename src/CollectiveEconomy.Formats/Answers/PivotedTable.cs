using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Answers;

/// <summary>Spreads the members of one dimension over columns: a row for each combination of the others.</summary>
public static class PivotedTable
{
    /// <summary>The table with a column of each figure, status and error class for each member of a dimension.</summary>
    /// <param name="table">An answer with its codes.</param>
    /// <param name="pivot">One of its dimensions.</param>
    public static DataTable Of(DataTable table, Dimension pivot)
    {
        var columns = table.Columns.Index().ToList();
        var member = columns.First(column => column.Item.Role == ColumnRole.Dimension && column.Item.Of == pivot.Name).Index;
        var kept = columns.Where(column => IsKept(column.Item, pivot)).ToList();
        var spread = columns
            .Where(column => column.Item.Role is ColumnRole.Measure or ColumnRole.Attribute && column.Item.Of is not null)
            .ToList();
        var rows = table.Rows.ToList();
        var members = rows.Select(row => MemberOf(row[member])).Distinct().ToList();
        var names = columns.Where(column => column.Item.Role == ColumnRole.Name && column.Item.Of == pivot.Name).ToList();
        var titles = rows.GroupBy(row => MemberOf(row[member]))
            .ToDictionary(
                group => group.Key,
                group => names is [var name] && group.First()[name.Index] is string title ? title : group.Key
            );
        var lines = rows.GroupBy(row => new RowKey([.. kept.Select(column => row[column.Index])]))
            .Select(group =>
            {
                var byMember = group.ToDictionary(row => MemberOf(row[member]));
                return (object?[])
                    [
                        .. group.Key.Values,
                        .. members.SelectMany(one => spread.Select(column => byMember.GetValueOrDefault(one)?[column.Index])),
                    ];
            })
            .ToList();
        return table with
        {
            Columns =
            [
                .. kept.Select(column => column.Item),
                .. members.SelectMany(one => spread.Select(column => For(column.Item, one, titles[one]))),
            ],
            Rows = lines,
            Contract = table.Contract with
            {
                Pivot = pivot.Name,
                Rows = lines.Count,
                AllRows = table.Contract.IsComplete ? lines.Count : table.Contract.AllRows,
            },
        };
    }

    // What a row totals over says nothing of a row that holds several cells.
    private static bool IsKept(DataColumn column, Dimension pivot) =>
        column.Role is ColumnRole.Dimension or ColumnRole.Name && column.Of != pivot.Name;

    private static DataColumn For(DataColumn column, string member, string name) =>
        column with
        {
            Name = $"{column.Name}_{NameOf(member)}",
            Title = new LocalizedText($"{column.Title.Vi}, {name}", $"{column.Title.En}, {name}"),
        };

    private static string NameOf(string member) =>
        string.Concat(member.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '_'));

    private static string MemberOf(object? member) => member is null ? SpecialMembers.Total : CellText.Of(member);

    private readonly record struct RowKey(object?[] Values)
    {
        public bool Equals(RowKey other) => Values.AsSpan().SequenceEqual(other.Values);

        public override int GetHashCode() => Values.Aggregate(0, HashCode.Combine);
    }
}
