using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>What is handed in, by whom, and what is wanted of it.</summary>
public sealed record ImportOrder
{
    /// <summary>Files that were handed in together.</summary>
    public required IReadOnlyList<SubmittedFile> Files { get; init; }

    /// <summary>Who handed them in.</summary>
    public required string ReceivedBy { get; init; }

    /// <summary>Whether nothing is to be written.</summary>
    public bool IsTrial { get; init; }

    /// <summary>What a steward found right although a rule speaks against it.</summary>
    public Confirmations Confirmed { get; init; } = Confirmations.None;

    /// <summary>The province and year whose rows are deleted if the files don't bring them; null when none.</summary>
    public KeySet? Replaced { get; init; }

    /// <summary>The submission as it was begun, so that others see that it runs; null when it is not kept before it is done.</summary>
    public ImportBatch? Begun { get; init; }
}
