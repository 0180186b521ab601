namespace CollectiveEconomy.Formats.Reports.Charts;

/// <summary>A chart on a sheet.</summary>
/// <param name="Row">Row of its upper edge, from 1.</param>
/// <param name="Chart">The chart.</param>
internal sealed record PlacedChart(int Row, ChartData Chart)
{
    private const int UnitsOfPoint = 12_700;
    private const double PointsOfRow = 15.5;
    private const int RowsOfUsual = 18;
    private const int RowsOfFrame = 8;

    /// <summary>Width in English metric units: about that of a page.</summary>
    public static long Width => 720L * UnitsOfPoint;

    /// <summary>Height in English metric units.</summary>
    public long Height => (long)((Rows - 1) * PointsOfRow) * UnitsOfPoint;

    /// <summary>Number of rows that it covers, with one of distance.</summary>
    public int Rows =>
        Chart.Kind == ChartKind.Bar
            ? Math.Clamp(RowsOfFrame + Chart.Categories.Count * (1 + Chart.Series.Count) / 2, RowsOfUsual, 34)
            : RowsOfUsual;
}
