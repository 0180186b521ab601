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
    [InlineData("12/2024", null, "DateIsReadable")]
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
}
