namespace CollectiveEconomy.Statistics.Imports;

/// <summary>A file of rows that was handed in at once.</summary>
public sealed record ImportBatch
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Name of the file, without a path.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of its bytes, 64 hexadecimal digits; the same file is known again by it.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it was received; kept in UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Who handed it in.</summary>
    public required string ReceivedBy { get; init; }

    /// <summary>Number of data rows in it.</summary>
    public required int Rows { get; init; }

    /// <summary>What became of it.</summary>
    public required ImportOutcome Outcome { get; init; }
}
