namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>Why a question can't be answered, and what could be asked instead.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Message">A sentence that says what would be right.</param>
public sealed record QueryFault(string Code, string Message);
