using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Setup;

/// <summary>Fills a new register with synthetic organisations, or leaves it as it is.</summary>
public interface IDemonstrationRegister
{
    /// <summary>Writes the organisations with all that belongs to them, in the caller's transaction.</summary>
    /// <param name="register">A register that holds <paramref name="reference"/> and nothing else.</param>
    /// <param name="reference">The reference data.</param>
    /// <param name="progress">Receives the name of each step; null when nobody listens.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    Task WriteAsync(
        RegisterContext register,
        ReferenceData reference,
        IProgress<LocalizedText>? progress,
        CancellationToken cancellationToken
    );
}
