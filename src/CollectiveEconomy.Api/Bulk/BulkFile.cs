using CollectiveEconomy.Formats;

namespace CollectiveEconomy.Api.Bulk;

/// <summary>A table in one format.</summary>
/// <param name="Table">The table.</param>
/// <param name="Format">The format.</param>
internal sealed record BulkFile(BulkTable Table, IDataFormat Format)
{
    /// <summary>Its name.</summary>
    public string Name => $"{Table.Name}.{Format.Extension}";
}
