namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>A submission can't be taken back. The message says why.</summary>
/// <param name="message">One sentence for whoever asked.</param>
/// <param name="batches">Later submissions that must be taken back before it; empty when that would not help.</param>
public sealed class RollbackRefused(string message, IReadOnlyList<int> batches) : Exception(message)
{
    /// <summary>Later submissions that must be taken back before it; empty when that would not help.</summary>
    public IReadOnlyList<int> Batches => batches;
}
