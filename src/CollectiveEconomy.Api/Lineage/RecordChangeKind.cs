namespace CollectiveEconomy.Api.Lineage;

/// <summary>What a submission did to a record.</summary>
internal enum RecordChangeKind
{
    /// <summary>It added the record.</summary>
    Added,

    /// <summary>It changed values of the record.</summary>
    Changed,

    /// <summary>It deleted the record, which a rollback brought back or another submission added again.</summary>
    Deleted,
}
