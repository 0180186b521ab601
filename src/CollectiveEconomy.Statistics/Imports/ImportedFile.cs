namespace CollectiveEconomy.Statistics.Imports;

/// <summary>One file of a submission.</summary>
public sealed record ImportedFile
{
    /// <summary>Key of the submission.</summary>
    public required int ImportBatchId { get; init; }

    /// <summary>Position in the submission, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Name of the file, without a path.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of its bytes, 64 hexadecimal digits; files with the same bytes have the same.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Length, in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Number of its data rows that were read; null until the submission has ended.</summary>
    public int? Rows { get; init; }

    /// <summary>Number of its rows added to the register; 0 when rejected, null until the submission has ended.</summary>
    public int? Added { get; init; }

    /// <summary>Number of its rows that changed a row of the register; 0 when rejected, null until the submission has ended.</summary>
    public int? Changed { get; init; }
}
