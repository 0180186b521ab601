using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>Why a question can't be answered, and an alternative.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Message">A sentence that states what is expected.</param>
public sealed record QueryFault(string Code, LocalizedText Message);
