using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Statistics.Facts;

/// <summary>How long the chain of a model is known to have lived after its support.</summary>
/// <param name="Days">Days from the end of support to the first look that found it dead, or else to the last that found it alive.</param>
/// <param name="IsDead">Whether a look found it dead.</param>
/// <param name="IsAlive">Whether the last look found it alive.</param>
public sealed record ChainLife(int Days, bool IsDead, bool IsAlive)
{
    /// <summary>What looks tell; null when none followed the end of support, while support runs, and for what was given up.</summary>
    /// <param name="ended">Day on which support ended; null while it runs.</param>
    /// <param name="status">How far the model has come.</param>
    /// <param name="looks">Looks at its chain, in the order of their days.</param>
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
