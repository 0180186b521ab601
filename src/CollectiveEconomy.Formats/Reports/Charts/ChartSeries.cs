namespace CollectiveEconomy.Formats.Reports.Charts;

/// <summary>A series of a chart.</summary>
/// <param name="NameCell">Cell of its name, such as <c>'Table 1'!$B$6</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="ValueCells">Cells of its values.</param>
/// <param name="Values">Its values; null for what is missing, which is not drawn.</param>
internal sealed record ChartSeries(string NameCell, string Name, string ValueCells, IReadOnlyList<double?> Values);
