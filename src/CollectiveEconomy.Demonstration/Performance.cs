namespace CollectiveEconomy.Demonstration;

/// <summary>What an organisation did in a year, before calibration: amounts are in units that <see cref="Levels"/> turn into persons and đồng.</summary>
internal readonly record struct Performance
{
    public required int Year { get; init; }

    public required double Members { get; init; }

    public required double Workers { get; init; }

    public required double Capital { get; init; }

    public required double Assets { get; init; }

    public required double Revenue { get; init; }

    /// <summary>Before tax; negative for a loss.</summary>
    public required double Profit { get; init; }

    public required double Income { get; init; }

    /// <summary>Points against an average that is calibrated.</summary>
    public required double Score { get; init; }

    /// <summary>Founded within twelve months, or idle for more than three of the year's: not graded.</summary>
    public required bool IsGraded { get; init; }
}
