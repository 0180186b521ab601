namespace CollectiveEconomy.Storage.Releases;

/// <summary>A file of a release.</summary>
public sealed record DataResource
{
    /// <summary>Name of the table.</summary>
    public required string Name { get; init; }

    /// <summary>Path within the release.</summary>
    public required string Path { get; init; }

    /// <summary>Format of the file.</summary>
    public string Format { get; init; } = "parquet";

    /// <summary>Media type of the file.</summary>
    public string Mediatype { get; init; } = "application/vnd.apache.parquet";

    /// <summary>Size in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Number of rows.</summary>
    public required long Rows { get; init; }

    /// <summary>Checksum, as "sha256:" and hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>Its columns.</summary>
    public required ResourceSchema Schema { get; init; }
}
