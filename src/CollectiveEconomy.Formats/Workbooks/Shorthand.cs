using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Workbooks;

/// <summary>What stands in cells of workbooks that have no value.</summary>
public static class Shorthand
{
    /// <summary>The figure is withheld.</summary>
    public const string Withheld = "[c]";

    /// <summary>The figure is not available.</summary>
    public const string NotAvailable = "[x]";

    /// <summary>A value makes no sense here.</summary>
    public const string NotApplicable = "[z]";

    /// <summary>Each with its meaning.</summary>
    public static IReadOnlyList<(string Sign, LocalizedText Meaning)> All { get; } =
    [
        (Withheld, new("giữ kín (trạng thái Q)", "withheld (status Q)")),
        (NotAvailable, new("không có số liệu", "not available")),
        (NotApplicable, new("không áp dụng", "not applicable")),
    ];

    /// <summary>A text, or what stands in its place where there is none.</summary>
    public static string Or(string? text) => string.IsNullOrEmpty(text) ? NotApplicable : text;

    /// <summary>What stands in an empty cell.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column of the cell.</param>
    /// <param name="row">The row of the cell.</param>
    public static string Of(DataTable table, DataColumn column, object?[] row) =>
        column.Role is not (ColumnRole.Measure or ColumnRole.Property) ? NotApplicable
        : table.StatusOf(column) is { } status && row[status] is "Q" ? Withheld
        : NotAvailable;
}
