namespace CollectiveEconomy.Formats.Reports.Charts;

/// <summary>A chart with its values.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="CategoryCells">Cells of the categories.</param>
/// <param name="Categories">The categories.</param>
/// <param name="Series">The series.</param>
/// <param name="Format">Number format of the values.</param>
/// <param name="AxisTitle">What the values are.</param>
internal sealed record ChartData(
    ChartKind Kind,
    string Title,
    string CategoryCells,
    IReadOnlyList<string> Categories,
    IReadOnlyList<ChartSeries> Series,
    string Format,
    string AxisTitle
);
