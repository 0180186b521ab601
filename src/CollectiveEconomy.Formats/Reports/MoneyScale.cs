using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>How amounts of money are shown: in đồng, million đồng or billion đồng. The cells keep đồng.</summary>
/// <param name="Unit">The unit that is shown.</param>
/// <param name="Format">Number format.</param>
internal sealed record MoneyScale(LocalizedText Unit, string Format)
{
    private const double FromBillions = 20e9;
    private const double FromMillions = 20e6;

    private static readonly MoneyScale Billions = new(new("tỷ đồng", "billion đồng"), "#,##0.0,,,");
    private static readonly MoneyScale Millions = new(new("triệu đồng", "million đồng"), "#,##0.0,,");
    private static readonly MoneyScale Single = new(new("đồng", "đồng"), "#,##0");

    /// <summary>The scale at which the largest of some amounts is easily read.</summary>
    public static MoneyScale Of(IEnumerable<double> amounts)
    {
        var largest = amounts.Select(Math.Abs).DefaultIfEmpty().Max();
        return largest >= FromBillions ? Billions
            : largest >= FromMillions ? Millions
            : Single;
    }
}
