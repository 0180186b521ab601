namespace CollectiveEconomy.Statistics.Imports;

/// <summary>A problem in a submission, described so that the sender can fix it.</summary>
public sealed record ImportFinding
{
    /// <summary>Key of the submission; 0 until it is stored.</summary>
    public int ImportBatchId { get; init; }

    /// <summary>Position among the findings of the submission, in the order of files and rows, from 1; 0 until it is stored.</summary>
    public int Number { get; init; }

    /// <summary>Name of the file, without a path.</summary>
    public required string FileName { get; init; }

    /// <summary>Name of the sheet; null in a CSV file, or when it concerns the whole file.</summary>
    public required string? Sheet { get; init; }

    /// <summary>Row number in the sheet, counting the headings; null when not about a row.</summary>
    public required int? Row { get; init; }

    /// <summary>Column heading as written by the sender, or the column letters; null when not about a column.</summary>
    public required string? Column { get; init; }

    /// <summary>The value found, truncated if long; null when there is none.</summary>
    public required string? Value { get; init; }

    /// <summary>The violated rule, for example WomenAreAmongMembers.</summary>
    public required string Rule { get; init; }

    /// <summary>Severity.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The problem and the expected value, in Vietnamese.</summary>
    public required string MessageVi { get; init; }

    /// <summary>The problem and the expected value, in English.</summary>
    public required string MessageEn { get; init; }

    /// <summary>Suggested value, for example the nearest code; null when there is none.</summary>
    public required string? Suggestion { get; init; }
}
