namespace CollectiveEconomy.Formats.Csv;

/// <summary>How CSV is written.</summary>
/// <param name="Delimiter">Between values.</param>
/// <param name="DecimalPoint">Between the whole and the decimals of a number.</param>
/// <param name="HasMark">Whether it begins with a byte order mark, by which Excel knows UTF-8.</param>
public sealed record CsvDialect(char Delimiter, char DecimalPoint, bool HasMark)
{
    /// <summary>RFC 4180: commas, points, no mark.</summary>
    public static CsvDialect Standard { get; } = new(',', '.', HasMark: false);
}
