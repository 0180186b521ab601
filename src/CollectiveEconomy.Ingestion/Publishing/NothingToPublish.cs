namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>The register holds no annual report, so a release would be empty.</summary>
public sealed class NothingToPublish()
    : Exception(
        "The register holds no annual report of an organisation: import some, or write the demonstration register, before publishing."
    );
