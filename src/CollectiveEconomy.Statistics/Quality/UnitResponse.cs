namespace CollectiveEconomy.Statistics.Quality;

/// <summary>How many of the organisations that had to report on a year did, in a province or in the whole country.</summary>
/// <remarks>
/// Unit response and its complement, unit non-response, are unweighted: indicator A4 of the ESS Guidelines for the implementation of quality and
/// performance indicators. Being late is of the dimension timeliness and punctuality (TP) there, told of the senders instead of the publisher.
/// </remarks>
public sealed record UnitResponse
{
    /// <summary>Fewest organisations of which a rate is told.</summary>
    public const int LeastExpected = 3;

    /// <summary>The year on which they report.</summary>
    public required int Year { get; init; }

    /// <summary>Key of the province, in the area set that was asked for; null for the whole country.</summary>
    public required int? ProvinceId { get; init; }

    /// <summary>Organisations that existed on 31 December of the year and so had to report.</summary>
    public required int Expected { get; init; }

    /// <summary>Those of them whose report is in the register; a report that says that nothing was reported (status O) is none.</summary>
    public required int Received { get; init; }

    /// <summary>Received reports of which the register knows when they came in: those that came with a submission.</summary>
    public required int Dated { get; init; }

    /// <summary>Dated reports that came in after the deadline.</summary>
    public required int Late { get; init; }

    /// <summary>Whether the rates are kept back, since they would tell of fewer than 3 organisations, or of so few of a part of the province.</summary>
    public required bool IsWithheld { get; init; }

    /// <summary>Last day on which a report was in time.</summary>
    public required DateOnly Deadline { get; init; }

    /// <summary>Received by expected, 0 to 1, rounded to whole percents; null when nobody had to report, or when it is kept back.</summary>
    public double? ResponseRate => Share(Received, Expected);

    /// <summary>Not received by expected, 0 to 1, rounded to whole percents; null when nobody had to report, or when it is kept back.</summary>
    public double? NonResponseRate => Share(Expected - Received, Expected);

    /// <summary>Late by dated, 0 to 1, rounded to whole percents; null when no report is dated, or when it is kept back.</summary>
    public double? LateRate => Dated < LeastExpected ? null : Share(Late, Dated);

    private double? Share(int part, int whole) => IsWithheld || whole == 0 ? null : Percents.Of(part, whole);
}
