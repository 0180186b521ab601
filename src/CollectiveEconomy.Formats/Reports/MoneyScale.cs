using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>How amounts of money are shown: in đồng, million đồng or billion đồng. The cells keep đồng.</summary>
/// <param name="Prefix">What stands before the unit.</param>
/// <param name="One">One of the unit that is shown, in đồng.</param>
/// <param name="Format">Number format.</param>
internal sealed record MoneyScale(LocalizedText Prefix, double One, string Format)
{
    private const double Enough = 20;

    private static readonly MoneyScale Billions = new(new("tỷ ", "billion "), 1e9, "#,##0.0,,,");
    private static readonly MoneyScale Millions = new(new("triệu ", "million "), 1e6, "#,##0.0,,");
    private static readonly MoneyScale Single = new(new("", ""), 1, "#,##0");

    /// <summary>The scale at which the largest of some amounts is easily read.</summary>
    public static MoneyScale Of(double largest) =>
        largest >= Enough * Billions.One ? Billions
        : largest >= Enough * Millions.One ? Millions
        : Single;

    /// <summary>That of the whole table, so that its columns can be compared, unless a column would show nothing at it.</summary>
    /// <param name="largest">The largest amount of a column.</param>
    /// <param name="largestOfTable">The largest amount of its table.</param>
    public static MoneyScale Of(double largest, double largestOfTable) =>
        Of(largestOfTable) is var common && largest >= common.One ? common : Of(largest);
}
