using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Tests.Formats;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("0%", true, 0, "")]
    [InlineData("0.00%;[Red]-0.00%", true, 0, "")]
    [InlineData("0\"%\"", false, 0, "%")]
    [InlineData("0\\%", false, 0, "%")]
    [InlineData("#,##0,", false, 1, "")]
    [InlineData("#,##0.0,,", false, 2, "")]
    [InlineData("[>=1000000]#,##0.0,,\"M\";0", false, 2, "M")]
    [InlineData("#,##0\" triệu\"", false, 0, "triệu")]
    [InlineData("#,##0\\ [$₫-42A]", false, 0, "₫")]
    public void What_a_format_does_to_a_number_is_known(string code, bool isPercent, int thousands, string literal)
    {
        var format = NumberFormat.OfCode(code)!;
        Assert.Equal((isPercent, thousands, literal, false), (format.IsPercent, format.Thousands, format.Literal, format.IsDate));
    }

    [Theory]
    [InlineData("General")]
    [InlineData("#,##0")]
    [InlineData("#,##0.00")]
    [InlineData("# ?/?")]
    [InlineData("0.00E+00")]
    [InlineData("[Red]#,##0;[Blue]-#,##0")]
    public void A_format_that_shows_the_number_is_none(string code) => Assert.Null(NumberFormat.OfCode(code));

    [Theory]
    [InlineData("dd/mm/yyyy")]
    [InlineData("[$-42A]dd\\ mmmm\\ yyyy")]
    [InlineData("d-mmm")]
    public void Days_are_told_by_their_letters(string code) => Assert.True(NumberFormat.OfCode(code)!.IsDate);

    [Theory]
    [InlineData(9, true, false)]
    [InlineData(10, true, false)]
    [InlineData(14, false, true)]
    public void Formats_that_every_workbook_has_are_known(uint id, bool isPercent, bool isDate)
    {
        var format = NumberFormat.OfBuiltIn(id)!;
        Assert.Equal((isPercent, isDate), (format.IsPercent, format.IsDate));
    }
}
