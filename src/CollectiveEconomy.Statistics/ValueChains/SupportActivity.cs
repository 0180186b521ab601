namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>Support of a model by a unit in one content area and year.</summary>
public sealed record SupportActivity
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the model.</summary>
    public required int ModelId { get; init; }

    /// <summary>The content area, a code of SUPPORT_CONTENT_AREA.</summary>
    public required string ContentArea { get; init; }

    /// <summary>Code of the unit that carried it out.</summary>
    public required string SupportUnitCode { get; init; }

    /// <summary>Calendar year of the activity.</summary>
    public required int Year { get; init; }

    /// <summary>Cost to state funds, in đồng; null when not stated.</summary>
    public required long? Cost { get; init; }
}
