using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Api.Lineage;

/// <summary>Which changes belong to a record: the first entry of each submission that touched its row.</summary>
internal static class LineageRelation
{
    /// <summary>The relation of the records of one entity, by their keys inside the register as text.</summary>
    /// <param name="entity">Name of the entity.</param>
    /// <remarks>
    /// A key is given again once the row that had it was rolled back or deleted: what happened before a row with another natural key was added is
    /// the history of another record.
    /// </remarks>
    public static ChildRelation<string, AuditEntry> Of(string entity) =>
        new(
            (_, rows) =>
                from row in rows
                where
                    row.Entity == entity
                    && !rows.Any(other =>
                        other.Entity == row.Entity
                        && other.RowKey == row.RowKey
                        && other.Id < row.Id
                        && other.ImportBatchId == row.ImportBatchId
                    )
                    && !rows.Any(other =>
                        other.Entity == row.Entity
                        && other.RowKey == row.RowKey
                        && other.Id > row.Id
                        && other.Property == null
                        && other.Key != row.Key
                    )
                select new ChildRow<string, AuditEntry> { Parent = row.RowKey, Row = row },
            row => row.Id,
            descending: true
        );
}
