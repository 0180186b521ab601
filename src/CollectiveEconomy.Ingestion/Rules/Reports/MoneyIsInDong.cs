using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>Amounts are in đồng: none differs from the previous or next year by a factor of a thousand, a million or a billion.</summary>
internal sealed class MoneyIsInDong : ISubmissionRule
{
    public bool CanBeConfirmed => true;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.Rows<AnnualReport>()
        let beside = ReportSeries.Beside(submission, row)
        where beside is not null
        from amount in ReportSeries.Amounts
        let slip = Slip(amount.Of(row.Record), amount.Of(beside))
        where slip is not null
        let meant = Meant(amount.Of(row.Record)!.Value, slip.Value)
        select row.Found(
            amount.Field,
            amount.Of(row.Record),
            $"Năm {beside.Year} là {amount.Of(beside)} đồng: có thể nhầm đơn vị (nghìn, triệu, tỷ đồng).",
            $"The value for {beside.Year} is {amount.Of(beside)} đồng: the unit may be wrong (thousands, millions, billions).",
            meant
        );

    /// <summary>By which power of a thousand a value is off, to within a factor of three; null when by none.</summary>
    internal static int? Slip(long? value, long? beside)
    {
        if (value is null or 0 || beside is null or 0)
            return null;
        var thousands = Math.Log(Math.Abs((double)value / beside.Value), 1000);
        var power = (int)Math.Round(thousands);
        return power != 0 && Math.Abs(thousands - power) <= Math.Log(3, 1000) ? power : null;
    }

    private static string? Meant(long value, int slip)
    {
        var meant = value * Math.Pow(1000, -slip);
        return Math.Abs(meant) < 1e17 ? meant.ToString("0", System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
