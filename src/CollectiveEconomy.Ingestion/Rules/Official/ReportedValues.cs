using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>Numbers as sources print them, converted to the unit of the indicator.</summary>
internal static class ReportedValues
{
    private static readonly Dictionary<string, decimal> Factors = new()
    {
        ["VND_BN"] = 1_000_000_000m,
        ["VND_MN"] = 1_000_000m,
        ["VND_TH"] = 1_000m,
    };

    /// <summary>Rows with what their printed number may mean, where that can be read and converted.</summary>
    public static IEnumerable<(SubmittedRow<OfficialFigure> Row, IReadOnlyList<decimal> Meant)> In(Submission submission) =>
        from row in submission.RowsWith<OfficialFigure>("value_reported", "unit_reported", "value", "unit")
        let factor = Factors.TryGetValue(row.Record.UnitReported, out var known) ? known
        : row.Record.UnitReported == row.Record.Unit ? 1m
        : (decimal?)null
        where factor is not null
        let readings = PrintedNumber.Readings(row.Record.ValueReported, row.Place.Notation.DecimalMark)
        where readings.Count > 0
        select (row, (IReadOnlyList<decimal>)[.. readings.Select(reading => reading * factor.Value)]);

    /// <summary>The place of the reading that the value is; negative when it is none.</summary>
    public static int Match(OfficialFigure figure, IReadOnlyList<decimal> meant)
    {
        for (var i = 0; i < meant.Count; i++)
            if (Tolerance.IsRounded(figure.Value, meant[i]))
                return i;
        return -1;
    }
}
