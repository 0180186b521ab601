namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Bounds that keep the memory and the time of one submission within reason.</summary>
public sealed record ImportLimits
{
    /// <summary>Most data rows of a submission.</summary>
    public int Rows { get; init; } = 500_000;

    /// <summary>Most columns of a sheet.</summary>
    public int Columns { get; init; } = 200;

    /// <summary>Most characters of a cell that are looked at; what goes beyond is longer than any value may be.</summary>
    public int CellCharacters { get; init; } = 32_767;

    /// <summary>Most bytes of a file.</summary>
    public long FileBytes { get; init; } = 512L << 20;

    /// <summary>Most bytes of a workbook once it is unpacked.</summary>
    public long UnpackedBytes { get; init; } = 1L << 30;

    /// <summary>Most bytes that a byte of a workbook may become once it is unpacked, beyond a first allowance.</summary>
    public int UnpackedRatio { get; init; } = 200;

    /// <summary>Most characters of the texts that the sheets of a workbook share.</summary>
    public int SharedCharacters { get; init; } = 64 << 20;

    /// <summary>Most findings of each severity that are kept, so that all fit on the sheet of a workbook; those beyond are counted.</summary>
    public int Findings { get; init; } = 500_000;
}
