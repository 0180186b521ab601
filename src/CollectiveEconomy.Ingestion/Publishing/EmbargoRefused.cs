namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>The moment of publication can't be the one that was asked for. The message says which could.</summary>
/// <param name="message">Why not.</param>
public sealed class EmbargoRefused(string message) : Exception(message);
