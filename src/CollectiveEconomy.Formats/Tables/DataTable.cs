using CollectiveEconomy.Storage.Parquet;

namespace CollectiveEconomy.Formats.Tables;

/// <summary>A table that every format can write.</summary>
/// <param name="Name">Name in lower case with underscores, which files and sheets take over.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">
/// The rows, one value for each column: null, or of the type that <see cref="ColumnKind"/> names. They are read once, from the first to the last, so that
/// they need not all be in memory.
/// </param>
/// <param name="Contract">What whoever reads the table must know.</param>
public sealed record DataTable(string Name, IReadOnlyList<DataColumn> Columns, IEnumerable<object?[]> Rows, DataContract Contract)
{
    /// <summary>The same rows where they are kept as Parquet, so that they need not be read to be written as such; null where they are not.</summary>
    public IStoredRows? Stored { get; init; }

    /// <summary>Where the status of a figure stands; null when it has none.</summary>
    public int? StatusOf(DataColumn figure)
    {
        if (figure.Of is null)
            return null;
        // Of several columns of one measure, as of a pivot, the first behind the figure.
        var from = Columns.ToList().IndexOf(figure);
        for (var place = from + 1; place < Columns.Count; place++)
            if (Columns[place] is { Role: ColumnRole.Attribute, Codelist: not null } other && other.Of == figure.Of)
                return place;
        return null;
    }
}
