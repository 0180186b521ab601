using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Formats.Questions;

/// <summary>A question to a cube with the form of its answer, as an address states them.</summary>
public sealed record DataQuestion
{
    /// <summary>The question.</summary>
    public required CubeQuery Question { get; init; }

    /// <summary>Name of the release; null for the current one, or that of <see cref="AsOf"/>.</summary>
    public string? Release { get; init; }

    /// <summary>Day whose release answers; null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Dimension whose members become columns; null for none.</summary>
    public Dimension? Pivot { get; init; }

    /// <summary>In which form it is given.</summary>
    public TableForm Form { get; init; } = TableForm.Default;
}
