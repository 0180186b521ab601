using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>The question can't be answered, with every reason.</summary>
public sealed class QueryRefused(IReadOnlyList<QueryFault> faults)
    : LocalizedException(LocalizedText.Join(faults.Select(fault => fault.Message)))
{
    /// <summary>Every reason, in the order of the question.</summary>
    public IReadOnlyList<QueryFault> Faults { get; } = faults;
}
