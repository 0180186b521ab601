using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>One criterion of a criteria set.</summary>
public sealed record Criterion : INamed
{
    /// <summary>Code of the set.</summary>
    public required string CriteriaSetCode { get; init; }

    /// <summary>Code, unique within its set; the same criterion has the same code in every set.</summary>
    public required string Code { get; init; }

    /// <inheritdoc />
    public required string NameVi { get; init; }

    /// <inheritdoc />
    public required string? NameEn { get; init; }

    /// <summary>Share of the total score; the weights of a set sum to 1.</summary>
    public required decimal Weight { get; init; }

    /// <summary>Maximum number of points: a hundred times the weight, so that the points of a proposal sum to its score.</summary>
    public required decimal MaximumScore { get; init; }

    /// <summary>Whether it comes from a source; false when it is an assumption of the platform.</summary>
    public required bool IsVerified { get; init; }
}
