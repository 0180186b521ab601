using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Workbooks;

/// <summary>What stands in cells that have no value.</summary>
internal static class Shorthand
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

    /// <summary>What stands in an empty cell of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="status">Status of the figure; null when it has none.</param>
    public static string Of(DataColumn column, object? status) =>
        column.Role != ColumnRole.Measure ? NotApplicable
        : status is "Q" ? Withheld
        : NotAvailable;
}
