namespace CollectiveEconomy.Statistics.Quality;

/// <summary>Register count at the end of a year compared with an official figure for the same day.</summary>
/// <remarks>
/// Under- and over-coverage of the register as a frame, measured against each source separately; sources are never averaged.
/// </remarks>
public sealed record OfficialCoverage
{
    /// <summary>Year; both values are as of its end.</summary>
    public required int Year { get; init; }

    /// <summary>Code of the indicator, for example COOP_EXISTING.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>Code of the official figure.</summary>
    public required string FigureCode { get; init; }

    /// <summary>Code of the source document.</summary>
    public required string SourceDocumentCode { get; init; }

    /// <summary>Official value, in the unit of the indicator.</summary>
    public required decimal Official { get; init; }

    /// <summary>
    /// Register count; sampled rows count with their weight. Members and workers come from received reports: null when none states a value.
    /// </summary>
    public required long? Register { get; init; }

    /// <summary>
    /// Register count divided by official value, rounded to whole percent; null when either is not known, or when the official value is
    /// zero.
    /// </summary>
    public double? CoverageRate =>
        Register is { } register && Official != 0 ? (double)decimal.Round(register / Official, 2, MidpointRounding.AwayFromZero) : null;
}
