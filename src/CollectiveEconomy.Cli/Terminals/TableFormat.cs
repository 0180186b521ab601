namespace CollectiveEconomy.Cli.Terminals;

/// <summary>How a result of many rows is written.</summary>
internal enum TableFormat
{
    /// <summary>Drawn for a reader; lines of tab-separated values for a program.</summary>
    Table,

    /// <summary>Comma-separated values (RFC 4180).</summary>
    Csv,

    /// <summary>A JSON array of objects.</summary>
    Json,
}
