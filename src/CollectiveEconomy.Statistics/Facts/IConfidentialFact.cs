namespace CollectiveEconomy.Statistics.Facts;

/// <summary>A fact with values that the public never sees as they are.</summary>
public interface IConfidentialFact
{
    /// <summary>The same fact with noise on its confidential values; what derives from them derives from the noisy ones.</summary>
    object Protect(INoise noise);
}
