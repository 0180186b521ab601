namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>What a unit did for a model in one content area and year.</summary>
public sealed record SupportActivity
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the model.</summary>
    public required int ModelId { get; init; }

    /// <summary>The content area, a code of SUPPORT_CONTENT_AREA.</summary>
    public required string ContentArea { get; init; }

    /// <summary>Code of the unit that did it.</summary>
    public required string SupportUnitCode { get; init; }

    /// <summary>Calendar year in which it was done.</summary>
    public required int Year { get; init; }

    /// <summary>What it cost of state money, đồng; null when not stated.</summary>
    public required long? Cost { get; init; }
}
