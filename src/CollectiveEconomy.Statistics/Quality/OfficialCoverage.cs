namespace CollectiveEconomy.Statistics.Quality;

/// <summary>What the register counts at the end of a year beside what a source states for the same day.</summary>
/// <remarks>Under- and over-coverage of the register as a frame, told against each source; sources that differ are told apart and never averaged.</remarks>
public sealed record OfficialCoverage
{
    /// <summary>Year at the end of which both count.</summary>
    public required int Year { get; init; }

    /// <summary>Code of the indicator, for example COOP_EXISTING.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>Code of the official figure.</summary>
    public required string FigureCode { get; init; }

    /// <summary>Code of the document that states it.</summary>
    public required string SourceDocumentCode { get; init; }

    /// <summary>What the source states, in the indicator's unit.</summary>
    public required decimal Official { get; init; }

    /// <summary>
    /// What the register counts; organisations that stand for several count as many. Members and workers are of the reports that were received: null
    /// when none of them states any.
    /// </summary>
    public required long? Register { get; init; }

    /// <summary>Register by official, rounded to whole percents; null when one of the two is not known, or the source states zero.</summary>
    public double? CoverageRate =>
        Register is { } register && Official != 0 ? (double)decimal.Round(register / Official, 2, MidpointRounding.AwayFromZero) : null;
}
