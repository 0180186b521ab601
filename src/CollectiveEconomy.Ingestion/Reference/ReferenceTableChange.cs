using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>What an upgrade of the reference data did to a table.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Added">Number of rows that were added.</param>
/// <param name="Changed">Number of rows that were changed.</param>
/// <param name="Removed">Number of rows that were removed.</param>
/// <param name="Kept">Number of rows that differ and were kept, because an import had changed them.</param>
public sealed record ReferenceTableChange(string Table, int Added, int Changed, int Removed, int Kept)
{
    /// <summary>Whether the table was changed.</summary>
    public bool IsChange => Added + Changed + Removed > 0;

    /// <summary>One sentence for the person who upgrades.</summary>
    public LocalizedText Text =>
        new(
            $"{Table}: thêm {Added}, sửa {Changed}, xóa {Removed}"
                + (Kept > 0 ? $"; {Kept} dòng khác biệt được giữ nguyên vì một lần nhập đã sửa" : ""),
            $"{Table}: {Added} added, {Changed} changed, {Removed} removed"
                + (Kept > 0 ? $"; {Kept} differ and were kept, because an import had changed them" : "")
        );
}
