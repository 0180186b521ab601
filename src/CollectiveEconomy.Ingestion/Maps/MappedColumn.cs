using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Maps;

/// <summary>A column of a form that is none of ours.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Field">The field of the table; null for a column that is left out.</param>
/// <param name="Factor">By what its numbers are multiplied, for example 1000000 for millions; null when the sheet says it, or nothing does.</param>
public sealed record MappedColumn(string Heading, TableField? Field, decimal? Factor)
{
    /// <summary>Most characters of a heading.</summary>
    public const int LongestHeading = 300;
}
