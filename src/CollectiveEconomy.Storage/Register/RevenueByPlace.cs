namespace CollectiveEconomy.Storage.Register;

/// <summary>A known revenue beside the place and field of its organisation, so that one index gives lists by revenue in their order.</summary>
/// <remarks>The database derives it from reports and organisations, whoever changes those: read it, and never write it.</remarks>
public sealed record RevenueByPlace
{
    /// <summary>Key of the annual report that states it.</summary>
    public required int Id { get; init; }

    /// <summary>Calendar year of the report.</summary>
    public required int Year { get; init; }

    /// <summary>Key of the organisation's province among the 34.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>Field of activity of the organisation, a code of HTX_FIELD_VCA; null when its source does not state it.</summary>
    public required string? Field { get; init; }

    /// <summary>Revenue of the year, đồng.</summary>
    public required long Revenue { get; init; }

    /// <summary>Code of the organisation, which decides between equal revenues.</summary>
    public required string Code { get; init; }

    /// <summary>Key of the organisation.</summary>
    public required int CooperativeId { get; init; }
}
