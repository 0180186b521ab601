using System.Globalization;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Rules.Official;

/// <summary>The value equals the number printed by the source, converted to the unit of the indicator.</summary>
internal sealed class ReportedValuesConvert : ISubmissionRule
{
    private static readonly Dictionary<string, decimal> Factors = new()
    {
        ["VND_BN"] = 1_000_000_000m,
        ["VND_MN"] = 1_000_000m,
        ["VND_TH"] = 1_000m,
    };

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<OfficialFigure>("value_reported", "unit_reported", "value", "unit")
        let meant = Meant(row.Record)
        where meant is not null && Math.Abs(meant.Value - row.Record.Value) > 0.01m
        select row.Found(
            "value",
            row.Record.Value,
            $"{row.Record.ValueReported} {row.Record.UnitReported} bằng {meant:0.##}.",
            $"{row.Record.ValueReported} {row.Record.UnitReported} is {meant:0.##}.",
            meant.Value.ToString("0.##", CultureInfo.InvariantCulture)
        );

    private static decimal? Meant(OfficialFigure figure)
    {
        if (
            !decimal.TryParse(
                figure.ValueReported,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var reported
            )
        )
            return null;
        if (Factors.TryGetValue(figure.UnitReported, out var factor))
            return Math.Abs(reported) < 1e12m ? reported * factor : null;
        return figure.UnitReported == figure.Unit ? reported : null;
    }
}
