using CollectiveEconomy.Statistics.Cubes.Definitions;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>A table of facts, the ways to break it down and the figures that it can give. All that answers questions derives from it.</summary>
public sealed record Cube
{
    /// <summary>Name in camel case; also the name of its table and of its GraphQL field.</summary>
    public required string Name { get; init; }

    /// <summary>What it counts.</summary>
    public required string Summary { get; init; }

    /// <summary>The record of one row of its table.</summary>
    public required Type Facts { get; init; }

    /// <summary>Column that says how many units a row stands for; null when each stands for one.</summary>
    public string? Weight { get; init; }

    /// <summary>Whether a cooperative has at most one row for each year.</summary>
    public bool HasOneRowPerYear { get; init; }

    /// <summary>Whether organisations have rows that did not report, so that who reported is to be kept from the public.</summary>
    public bool HoldsNonRespondents { get; init; }

    /// <summary>Whether a row is there only because something was reported, so that the public is not shown cells of few.</summary>
    public bool RowsAreReports { get; init; }

    /// <summary>Column that has a value in rows that are public even where others are reports; null when there are none.</summary>
    public string? PublicRows { get; init; }

    /// <summary>Column that is true in rows with provisional values; null when the cube does not tell.</summary>
    public string? Provisional { get; init; }

    /// <summary>Column that is true in rows with estimated values; null when the cube does not tell.</summary>
    public string? Estimated { get; init; }

    /// <summary>A dimension whose members are never counted together: it stands in <c>by</c>, or a filter leaves one member. Null when there is none.</summary>
    public Dimension? NeverAddedOver { get; init; }

    /// <summary>The ways to break it down.</summary>
    public required IReadOnlyList<Dimension> Dimensions { get; init; }

    /// <summary>The figures that it can give.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>Every cube, in order of the names.</summary>
    public static IReadOnlyList<Cube> All { get; } =
    [
        .. typeof(Cube)
            .Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(ICubeDefinition)))
            .Select(type => ((ICubeDefinition)Activator.CreateInstance(type)!).Cube)
            .OrderBy(cube => cube.Name, StringComparer.Ordinal),
    ];
}
