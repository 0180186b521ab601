using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Tables;

/// <summary>A column of a <see cref="DataTable"/>.</summary>
/// <param name="Name">Name in lower case with underscores, unique in its table.</param>
/// <param name="Title">Title for readers.</param>
/// <param name="Kind">Type of its values.</param>
/// <param name="Role">What it states about a row.</param>
public sealed record DataColumn(string Name, LocalizedText Title, ColumnKind Kind, ColumnRole Role)
{
    /// <summary>Unit of the values, a code of UNIT; null where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>Codelist of the values; null where they are no codes.</summary>
    public string? Codelist { get; init; }

    /// <summary>Number of decimals with which readers see its numbers.</summary>
    public int Decimals { get; init; }

    /// <summary>Whether its members are periods.</summary>
    public bool IsTime { get; init; }

    /// <summary>Whether its members are areas.</summary>
    public bool IsArea { get; init; }

    /// <summary>The dimension or measure that it belongs to, by name; null when it belongs to none.</summary>
    public string? Of { get; init; }
}
