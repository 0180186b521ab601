namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>The register contains no annual reports, so the release would be empty.</summary>
public sealed class NothingToPublish()
    : Exception("The register contains no annual reports: import some, or create the demonstration register, before publishing.");
