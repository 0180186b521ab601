using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>The column of every table that says what becomes of a row: whether it is added or corrects one, or deletes it.</summary>
public static class RowAction
{
    /// <summary>The column. It is no field of the tables, for no record keeps it.</summary>
    public static TableField Field { get; } =
        new()
        {
            Name = "action",
            Title = "Thao tác",
            TitleEn = "Action",
            Type = FieldType.Text,
        };

    /// <summary>Words for rows that are added, or correct what the register has; so does an empty cell.</summary>
    public static IReadOnlyList<string> Upsert { get; } = ["thêm/sửa", "thêm", "sửa", "upsert", "add", "update"];

    /// <summary>Words for rows that delete what the register has.</summary>
    public static IReadOnlyList<string> Delete { get; } = ["xóa", "delete"];

    private static readonly HashSet<string> Headings = [.. Field.Headings.Select(Formats.Headings.Folded)];
    private static readonly HashSet<string> Upserts = [.. Upsert.Select(Formats.Headings.Folded)];
    private static readonly HashSet<string> Deletes = [.. Delete.Select(Formats.Headings.Folded)];

    /// <summary>The column, if a folded heading is its.</summary>
    internal static TableField? FieldOf(string heading) => Headings.Contains(heading) ? Field : null;

    /// <summary>Whether a cell says that its row is deleted; null when it says nothing that is understood.</summary>
    internal static bool? IsDeletion(Cell cell) =>
        cell.IsEmpty ? false
        : cell.Text.Length > 20 ? null
        : Formats.Headings.Folded(cell.Text) is var word && Upserts.Contains(word) ? false
        : Deletes.Contains(word) ? true
        : null;
}
