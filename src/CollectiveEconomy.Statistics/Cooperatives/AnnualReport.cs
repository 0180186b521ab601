using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Statistics.Cooperatives;

/// <summary>Annual report of a cooperative for one calendar year. Null means not answered, never zero.</summary>
public sealed record AnnualReport
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the reporting cooperative.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Calendar year that the report describes.</summary>
    public required int Year { get; init; }

    /// <summary>
    /// Number of members (households or persons) on 31 December. Law 17/2023/QH15, in force from 1 July 2024, changed the definition of a
    /// member.
    /// </summary>
    public required int? Members { get; init; }

    /// <summary>Number of women members.</summary>
    public required int? WomenMembers { get; init; }

    /// <summary>Number of member households.</summary>
    public required int? Households { get; init; }

    /// <summary>Number of regular workers on 31 December.</summary>
    public required int? Workers { get; init; }

    /// <summary>Number of women workers.</summary>
    public required int? WomenWorkers { get; init; }

    /// <summary>Charter capital on 31 December, in đồng.</summary>
    public required long? CharterCapital { get; init; }

    /// <summary>Total assets on 31 December, in đồng.</summary>
    public required long? TotalAssets { get; init; }

    /// <summary>Revenue of the year, in đồng.</summary>
    public required long? Revenue { get; init; }

    /// <summary>Profit before tax of the year, in đồng; negative for a loss.</summary>
    public required long? ProfitBeforeTax { get; init; }

    /// <summary>Average annual income of a regular worker, in đồng.</summary>
    public required long? AverageWorkerIncome { get; init; }

    /// <summary>Score of the annual assessment, 0 to 100 points.</summary>
    public required decimal? Score { get; init; }

    /// <summary>Grade of the annual assessment, a code of GRADE_CIRC01_2020.</summary>
    public required string? Grade { get; init; }

    /// <summary>Whether it sold through a value-chain contract.</summary>
    public required bool? IsChainLinked { get; init; }

    /// <summary>Whether it applied high technology as defined by policy.</summary>
    public required bool? IsHighTech { get; init; }

    /// <summary>Status of the report's values.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>Code of the source document; null when the report itself is the source.</summary>
    public required string? SourceDocumentCode { get; init; }
}
