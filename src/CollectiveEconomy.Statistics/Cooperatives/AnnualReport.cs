using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Statistics.Cooperatives;

/// <summary>What a cooperative reported of one calendar year. A null is a question left unanswered, never zero.</summary>
public sealed record AnnualReport
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the reporting cooperative.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Calendar year that the report describes.</summary>
    public required int Year { get; init; }

    /// <summary>Members on 31 December: households or persons. Law 17/2023/QH15, in force from 1 July 2024, changed who counts.</summary>
    public required int? Members { get; init; }

    /// <summary>Women among the members.</summary>
    public required int? WomenMembers { get; init; }

    /// <summary>Households among the members.</summary>
    public required int? Households { get; init; }

    /// <summary>Regular workers on 31 December, persons.</summary>
    public required int? Workers { get; init; }

    /// <summary>Women among the workers, persons.</summary>
    public required int? WomenWorkers { get; init; }

    /// <summary>Charter capital on 31 December, đồng.</summary>
    public required long? CharterCapital { get; init; }

    /// <summary>Total assets on 31 December, đồng.</summary>
    public required long? TotalAssets { get; init; }

    /// <summary>Revenue of the year, đồng.</summary>
    public required long? Revenue { get; init; }

    /// <summary>Profit before tax of the year, đồng; negative for a loss.</summary>
    public required long? ProfitBeforeTax { get; init; }

    /// <summary>Average income of a regular worker over the year, đồng.</summary>
    public required long? AverageWorkerIncome { get; init; }

    /// <summary>Score of the yearly assessment, 0 to 100 points.</summary>
    public required decimal? Score { get; init; }

    /// <summary>Grade of the yearly assessment, a code of GRADE_CIRC01_2020.</summary>
    public required string? Grade { get; init; }

    /// <summary>Whether it sold through a contract of a value chain.</summary>
    public required bool? IsChainLinked { get; init; }

    /// <summary>Whether it applied high technology as policy defines it.</summary>
    public required bool? IsHighTech { get; init; }

    /// <summary>Status of the report's values.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>Code of the source document; null when the report itself is the source.</summary>
    public required string? SourceDocumentCode { get; init; }
}
