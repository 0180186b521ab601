namespace CollectiveEconomy.Formats.Reports;

/// <summary>The chart of a part of a report. Totals are left out of it.</summary>
public sealed record ReportChart
{
    /// <summary>Its kind.</summary>
    public required ChartKind Kind { get; init; }

    /// <summary>Column of the table with the categories, for example <c>region_name</c>.</summary>
    public required string Category { get; init; }

    /// <summary>Columns of the table with figures of one unit, for example <c>members_total</c>.</summary>
    public required IReadOnlyList<string> Values { get; init; }
}
