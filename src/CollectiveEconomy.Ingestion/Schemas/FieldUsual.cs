namespace CollectiveEconomy.Ingestion.Schemas;

/// <summary>What is usual for the figures of a column, where it differs from its unit.</summary>
public sealed record FieldUsual
{
    /// <summary>Usual minimum of a figure that is not zero; null when it is that of the unit.</summary>
    public double? Minimum { get; init; }

    /// <summary>Usual maximum; null when it is that of the unit.</summary>
    public double? Maximum { get; init; }
}
