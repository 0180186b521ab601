using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>A submission can't be taken back. The message says why.</summary>
/// <param name="text">One sentence for whoever asked.</param>
/// <param name="batches">Later submissions that must be taken back before it; empty when that would not help.</param>
public sealed class RollbackRefused(LocalizedText text, IReadOnlyList<int> batches) : LocalizedException(text)
{
    /// <summary>Later submissions that must be taken back before it; empty when that would not help.</summary>
    public IReadOnlyList<int> Batches => batches;
}
