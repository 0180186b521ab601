using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Csv;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;

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

    /// <summary>How members are written.</summary>
    public Labels Labels { get; init; }

    /// <summary>Language of names and texts; null for that of the request.</summary>
    public Language? Language { get; init; }

    /// <summary>Dimension whose members become columns; null for none.</summary>
    public Dimension? Pivot { get; init; }

    /// <summary>How it is sent.</summary>
    public Delivery Delivery { get; init; }

    /// <summary>How CSV is written.</summary>
    public CsvDialect Csv { get; init; } = CsvDialect.Standard;
}
