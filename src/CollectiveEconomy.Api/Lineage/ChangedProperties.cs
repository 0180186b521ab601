using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Api.Lineage;

/// <summary>The properties of a record that a submission wrote.</summary>
/// <param name="Names">Names of the properties; none when the record was added.</param>
/// <param name="IsDeleted">Whether the record was deleted.</param>
internal sealed record ChangedProperties(IReadOnlyList<string> Names, bool IsDeleted)
{
    /// <summary>What was done.</summary>
    public RecordChangeKind Kind =>
        IsDeleted ? RecordChangeKind.Deleted
        : Names.Count == 0 ? RecordChangeKind.Added
        : RecordChangeKind.Changed;

    /// <summary>Columns of the table whose values were changed, in its order. Properties that follow from others have no column.</summary>
    public IReadOnlyList<ChangedColumn> ColumnsOf(TableSchema table) =>
        IsDeleted
            ? []
            :
            [
                .. table
                    .Fields.Where(field => Names.Contains(field.Property) || Names.Contains(field.PrecisionProperty))
                    .Select(field => new ChangedColumn(field.Name, field.Title, field.TitleEn)),
            ];
}
