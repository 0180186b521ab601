using System.Globalization;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Values;

namespace CollectiveEconomy.Ingestion.Tests.Values;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("1234567", 1_234_567)]
    [InlineData("1.234.567", 1_234_567)]
    [InlineData("1,234,567", 1_234_567)]
    [InlineData("1 234 567", 1_234_567)]
    [InlineData("1\u00A0234\u00A0567", 1_234_567)]
    [InlineData("1.234", 1234)]
    [InlineData("1,234", 1234)]
    [InlineData("1.234.567,00", 1_234_567)]
    [InlineData("57.0", 57)]
    [InlineData("-5", -5)]
    [InlineData("−5", -5)]
    [InlineData("+5", 5)]
    [InlineData("0", 0)]
    public void Whole_numbers_are_read_in_both_notations(string text, long number) => Assert.Equal(number, Numbers.Whole(Text(text)).Value);

    [Theory]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("1234567.89", "1234567.89")]
    [InlineData("1234567,89", "1234567.89")]
    [InlineData("12,5", "12.5")]
    [InlineData("0,125", "0.12", "TwoDecimalsAreKept")]
    [InlineData("12.3456", "12.35", "TwoDecimalsAreKept")]
    [InlineData("1.234", null, "NumberIsNotAmbiguous")]
    [InlineData("12,345", null, "NumberIsNotAmbiguous")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1.23.456", null, "NumberIsReadable")]
    [InlineData("1,234.567,89", null, "NumberIsReadable")]
    [InlineData("1234.567,89", null, "NumberIsReadable")]
    [InlineData("1e5", null, "NumberIsReadable")]
    [InlineData("NaN", null, "NumberIsReadable")]
    [InlineData("(5)", "-5")]
    [InlineData("(1.500.000)", "-1500000")]
    [InlineData("1.500.000-", "-1500000")]
    [InlineData("–5", "-5")]
    [InlineData(" \u3000 12,5 \u200B", "12.5")]
    [InlineData("12.3000000000000007", "12.3")]
    [InlineData("250\n300", null, "CellHoldsOneNumber")]
    [InlineData("250 300 7", null, "CellHoldsOneNumber")]
    [InlineData("25 30", null, "CellHoldsOneNumber")]
    [InlineData("2024 300", null, "CellHoldsOneNumber")]
    [InlineData("1\t234", null, "CellHoldsOneNumber")]
    [InlineData("300¹", null, "NumberIsReadable")]
    [InlineData("--5", null, "NumberIsReadable")]
    [InlineData("1234567890123456789012345678901", null, "NumberIsReadable")]
    public void Numbers_with_decimals_are_read_unless_they_may_mean_two_things(string text, string? number, string? rule = null)
    {
        var reading = Numbers.Decimal(Text(text));
        Assert.Equal((number, rule), (((decimal?)reading.Value)?.ToString("0.##", CultureInfo.InvariantCulture), reading.Finding?.Rule));
    }

    [Theory]
    [InlineData("1,5 tỷ", "1500000000")]
    [InlineData("500 triệu đồng", "500000000")]
    [InlineData("12 tr.", "12000000")]
    [InlineData("5 nghìn", "5000")]
    [InlineData("1.500.000 đ", "1500000")]
    public void A_unit_in_the_cell_is_refused_and_what_was_meant_is_told(string text, string meant)
    {
        var fault = Numbers.Whole(Text(text)).Finding!;
        Assert.Equal(("NumberStatesNoUnit", meant), (fault.Rule, fault.Suggestion));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("1", "12")]
    [InlineData("0.01", "0.12")]
    public void A_percent_sign_means_what_one_percent_is_in_the_column(string? percent, string? meant)
    {
        var unit = percent is null ? (decimal?)null : decimal.Parse(percent, CultureInfo.InvariantCulture);
        var fault = Numbers.Decimal(Text("12%"), unit).Finding!;
        Assert.Equal(("NumberStatesNoUnit", meant), (fault.Rule, fault.Suggestion));
    }

    [Theory]
    [InlineData("1.5E+9", 1_500_000_000)]
    [InlineData("1234.0", 1234)]
    [InlineData("12300000.000000002", 12_300_000)]
    [InlineData("299.99999999999994", 300)]
    public void Numbers_of_spreadsheets_are_plain(string text, long number) =>
        Assert.Equal(number, Numbers.Whole(new Cell(CellKind.Number, text)).Value);

    [Theory]
    [InlineData("1E+400")]
    [InlineData("1.5E+30")]
    public void Numbers_beyond_what_is_kept_are_no_numbers(string text) =>
        Assert.Equal("NumberIsReadable", Numbers.Whole(new Cell(CellKind.Number, text)).Finding?.Rule);

    private static Cell Text(string text) => new(CellKind.Text, text);
}
