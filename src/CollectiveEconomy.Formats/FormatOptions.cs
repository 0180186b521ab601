using CollectiveEconomy.Formats.Csv;

namespace CollectiveEconomy.Formats;

/// <summary>What a format leaves open.</summary>
/// <param name="Csv">How CSV is written.</param>
public sealed record FormatOptions(CsvDialect Csv)
{
    /// <summary>What holds when nothing is said.</summary>
    public static FormatOptions Standard { get; } = new(CsvDialect.Standard);
}
