namespace CollectiveEconomy.Formats.Reports;

/// <summary>Kind of a chart.</summary>
public enum ChartKind
{
    /// <summary>Horizontal bars, for categories with long names.</summary>
    Bar,

    /// <summary>A line for each column, for years.</summary>
    Line,

    /// <summary>Vertical bars.</summary>
    Column,
}
