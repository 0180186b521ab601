using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Maps;

/// <summary>How the columns of a form that is none of ours become fields of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Sheet">Name of the sheet; null for every sheet of a workbook.</param>
/// <param name="HeadingRow">Row of the headings, as spreadsheets count; null when it is looked for.</param>
/// <param name="Columns">Columns of the form.</param>
public sealed record FormMap(TableSchema Table, string? Sheet, int? HeadingRow, IReadOnlyList<MappedColumn> Columns)
{
    private readonly Dictionary<string, MappedColumn> _byHeading = Columns.ToDictionary(column => Headings.Folded(column.Heading));

    /// <summary>The column of a heading as a sender writes it; null when the map has none.</summary>
    public MappedColumn? Find(string heading) =>
        heading.Length is > 0 and <= MappedColumn.LongestHeading ? _byHeading.GetValueOrDefault(Headings.Folded(heading)) : null;

    /// <summary>Columns of the form by field.</summary>
    public IReadOnlyDictionary<string, MappedColumn> ByField { get; } =
        Columns.Where(column => column.Field is not null).ToDictionary(column => column.Field!.Name);
}
