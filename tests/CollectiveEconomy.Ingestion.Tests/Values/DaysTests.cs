using System.Globalization;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Values;

namespace CollectiveEconomy.Ingestion.Tests.Values;

public sealed class DaysTests
{
    [Theory]
    [InlineData("2024-12-31", "2024-12-31")]
    [InlineData("31/12/2024", "2024-12-31")]
    [InlineData("1/2/2024", "2024-02-01")]
    [InlineData("01.02.2024", "2024-02-01")]
    [InlineData("1-2-2024", "2024-02-01")]
    [InlineData("2024-12-31T00:00:00", "2024-12-31")]
    [InlineData(" 31/12/2024 ", "2024-12-31")]
    [InlineData("12/31/2024", null, "DateIsReadable", "2024-12-31")]
    [InlineData("31/12/24", null, "DateIsReadable", "2024-12-31")]
    [InlineData("30/02/2024", null, "DateIsReadable")]
    [InlineData("31/12/2024 00:00", "2024-12-31")]
    [InlineData("31/12/2024 14:30:05", "2024-12-31")]
    [InlineData("2024-12-31 8:05", "2024-12-31")]
    [InlineData("45657", null, "DateIsReadable", "2024-12-31")]
    [InlineData("2024", null, "DateIsOfADay")]
    [InlineData("12/2024", null, "DateIsOfADay")]
    [InlineData("13/2024", null, "DateIsReadable")]
    public void Days_are_read_as_in_Viet_Nam_and_as_in_ISO(string text, string? day, string? rule = null, string? meant = null)
    {
        var reading = Days.Read(new Cell(CellKind.Text, text));
        Assert.Equal(
            (day, rule, meant),
            (
                ((DateOnly?)reading.Value)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                reading.Finding?.Rule,
                reading.Finding?.Suggestion
            )
        );
    }

    [Theory]
    [InlineData("Text", "2015", "2015-01-01 Year")]
    [InlineData("Text", " 2015 ", "2015-01-01 Year")]
    [InlineData("Number", "2015", "2015-01-01 Year")]
    [InlineData("Number", "2015.0", "2015-01-01 Year")]
    [InlineData("Text", "2015-03", "2015-03-01 Month")]
    [InlineData("Text", "03/2015", "2015-03-01 Month")]
    [InlineData("Text", "3-2015", "2015-03-01 Month")]
    [InlineData("Text", "15/03/2015", "15/03/2015")]
    [InlineData("Text", "13/2015", "DateIsReadable")]
    [InlineData("Number", "201.5", "DateIsReadable")]
    [InlineData("Text", "15", "DateIsReadable")]
    [InlineData("Date", "1905-07-07", "YearIsNoDay 2015")]
    [InlineData("Date", "1909-07-08", "YearIsNoDay 2015")]
    [InlineData("Date", "1899-12-31", "31/12/1899")]
    public void A_month_or_a_year_is_enough_where_the_field_says_so(string kind, string text, string expected)
    {
        var reading = Days.Read(new Cell(Enum.Parse<CellKind>(kind), text), isPartEnough: true);
        Assert.Equal(
            expected,
            reading.Value switch
            {
                PartialDay part => $"{part.First:yyyy-MM-dd} {part.Precision}",
                DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
                _ => $"{reading.Finding!.Rule} {reading.Finding.Suggestion}".Trim(),
            }
        );
    }
}
