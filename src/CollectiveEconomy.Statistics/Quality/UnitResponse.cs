namespace CollectiveEconomy.Statistics.Quality;

/// <summary>
/// Unit response: reporting organisations among those required to report on a year, by province or for the whole country.
/// </summary>
/// <remarks>
/// Unit response and its complement, unit non-response, are unweighted: indicator A4 of the ESS Guidelines for the implementation of
/// quality and performance indicators. Late reports belong to the dimension timeliness and punctuality (TP), here applied to senders
/// instead of the publisher.
/// </remarks>
public sealed record UnitResponse
{
    /// <summary>Minimum number of organisations for which a rate is published.</summary>
    public const int LeastExpected = 3;

    /// <summary>Year that the reports describe.</summary>
    public required int Year { get; init; }

    /// <summary>Key of the province, in the requested area set; null for the whole country.</summary>
    public required int? ProvinceId { get; init; }

    /// <summary>Number of organisations that existed on 31 December of the year and were therefore required to report.</summary>
    public required int Expected { get; init; }

    /// <summary>
    /// Number of these organisations with a report in the register; a report with status O (nothing reported) does not count.
    /// </summary>
    public required int Received { get; init; }

    /// <summary>Number of received reports with a known date of receipt, that is, from a submission.</summary>
    public required int Dated { get; init; }

    /// <summary>Number of dated reports received after the deadline.</summary>
    public required int Late { get; init; }

    /// <summary>
    /// Whether rates are withheld because they would describe fewer than 3 organisations in the province or in part of it.
    /// </summary>
    public required bool IsWithheld { get; init; }

    /// <summary>Reporting deadline, the last day on which a report is on time.</summary>
    public required DateOnly Deadline { get; init; }

    /// <summary>
    /// Received divided by expected, 0 to 1, rounded to whole percent; null when no report was expected, or when withheld.
    /// </summary>
    public double? ResponseRate => Share(Received, Expected);

    /// <summary>
    /// Not received divided by expected, 0 to 1, rounded to whole percent; null when no report was expected, or when withheld.
    /// </summary>
    public double? NonResponseRate => Share(Expected - Received, Expected);

    /// <summary>Late divided by dated, 0 to 1, rounded to whole percent; null when no report is dated, or when withheld.</summary>
    public double? LateRate => Dated < LeastExpected ? null : Share(Late, Dated);

    private double? Share(int part, int whole) => IsWithheld || whole == 0 ? null : Percents.Of(part, whole);
}
