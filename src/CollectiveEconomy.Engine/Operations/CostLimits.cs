using System.ComponentModel.DataAnnotations;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>How much one operation may cost, and what the model of <see cref="CostModel"/> assumes. Configuration section <c>Limits</c>.</summary>
public sealed record CostLimits
{
    /// <summary>The most that one operation may cost, in objects; 50,000 if not configured.</summary>
    [Range(100, 10_000_000)]
    public int Cost { get; init; } = 50_000;

    /// <summary>The page size that cost assumes when neither <c>first</c> nor <c>last</c> is sent; 50 if not configured.</summary>
    [Range(1, 10_000)]
    public int DefaultPage { get; init; } = 50;

    /// <summary>How many objects a list without pages is taken to hold; 10 if not configured.</summary>
    [Range(1, 1_000)]
    public int ListLength { get; init; } = 10;
}
