namespace CollectiveEconomy.Statistics.Evaluation;

/// <summary>One organisation in one year, as the table of the caller's access class has it.</summary>
/// <param name="Unit">Key of the organisation within the release; does not identify it.</param>
/// <param name="Year">Reference year.</param>
/// <param name="FirstSupport">Year in which support first began; null when it was never supported.</param>
/// <param name="Province">Province among the 34; null when it is not known.</param>
/// <param name="Attributes">Members of the requested dimensions, in their order; null where one is not known.</param>
/// <param name="Value">Value of the outcome; null when it was not reported.</param>
public sealed record UnitYear(int Unit, int Year, int? FirstSupport, string? Province, IReadOnlyList<string?> Attributes, decimal? Value)
{
    /// <summary>Whether it contributes to every confidential column of the outcome: true for exact roles, for whom nothing is withheld.</summary>
    public bool Contributes { get; init; } = true;

    /// <summary>Sizes of the true values whose dominance is checked, by column; empty for exact roles.</summary>
    public IReadOnlyList<long> Sizes { get; init; } = [];

    /// <summary>Key for the random rounding of public counts; zero for exact roles.</summary>
    public int Key { get; init; }
}
