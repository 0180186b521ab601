using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Statistics.Facts;

/// <summary>How long the chain of a model is known to have stayed active after support ended.</summary>
/// <param name="Days">
/// Days from the end of support to the first verification that found the chain inactive, or otherwise to the last that found it active.
/// </param>
/// <param name="IsDead">Whether a verification found it inactive.</param>
/// <param name="IsAlive">Whether the last verification found it active.</param>
public sealed record ChainLife(int Days, bool IsDead, bool IsAlive)
{
    /// <summary>
    /// Result of the verifications; null when none followed the end of support, while support is ongoing, and for cancelled models.
    /// </summary>
    /// <param name="ended">Date on which support ended; null while it is ongoing.</param>
    /// <param name="status">Status of the model.</param>
    /// <param name="looks">Verifications of its chain, by date.</param>
    public static ChainLife? Of(DateOnly? ended, ModelStatus? status, IEnumerable<ChainVerification> looks)
    {
        if (ended is not { } end || status == ModelStatus.Cancelled)
            return null;
        var after = looks.Where(look => look.Date > end).ToList();
        if (after.Count == 0)
            return null;
        var dead = after.Find(look => !look.IsAlive);
        return new ChainLife((dead ?? after[^1]).Date.DayNumber - end.DayNumber, dead is not null, after[^1].IsAlive);
    }
}
