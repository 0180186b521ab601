namespace CollectiveEconomy.Statistics.Imports;

/// <summary>Something in a submission that is wrong or unlikely, told so that its sender can mend it.</summary>
public sealed record ImportFinding
{
    /// <summary>Key of the submission; 0 until it is kept.</summary>
    public int ImportBatchId { get; init; }

    /// <summary>Place among the findings of the submission, in the order of its files and rows, from 1; 0 until it is kept.</summary>
    public int Number { get; init; }

    /// <summary>Name of the file, without a path.</summary>
    public required string FileName { get; init; }

    /// <summary>Name of the sheet; null in a CSV file, or when it concerns the whole file.</summary>
    public required string? Sheet { get; init; }

    /// <summary>Row of the sheet as spreadsheets count, the headings included; null when it concerns no row.</summary>
    public required int? Row { get; init; }

    /// <summary>Heading of the column as its sender wrote it, or else the column's letters; null when it concerns no column.</summary>
    public required string? Column { get; init; }

    /// <summary>The value that was found, cut when it is long; null when there is none.</summary>
    public required string? Value { get; init; }

    /// <summary>The rule that does not hold, for example WomenAreAmongMembers.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it weighs.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What is wrong and what would be right, in Vietnamese.</summary>
    public required string MessageVi { get; init; }

    /// <summary>What is wrong and what would be right, in English.</summary>
    public required string MessageEn { get; init; }

    /// <summary>What was probably meant, for example the nearest code; null when nothing is near.</summary>
    public required string? Suggestion { get; init; }
}
