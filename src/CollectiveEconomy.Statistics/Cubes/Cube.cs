using CollectiveEconomy.Statistics.Cubes.Definitions;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Statistics.Cubes;

/// <summary>A table of facts with its dimensions and measures.</summary>
public sealed record Cube
{
    /// <summary>Name in camel case; also the name of the table and of the GraphQL field.</summary>
    public required string Name { get; init; }

    /// <summary>What it counts.</summary>
    public required string Summary { get; init; }

    /// <summary>The record of one row of its table.</summary>
    public required Type Facts { get; init; }

    /// <summary>Column with the number of units that a row represents; null when each row represents one.</summary>
    public string? Weight { get; init; }

    /// <summary>Whether a cooperative has at most one row for each year.</summary>
    public bool HasOneRowPerYear { get; init; }

    /// <summary>Whether organisations without a report have rows, so that the public must not learn which organisations reported.</summary>
    public bool HoldsNonRespondents { get; init; }

    /// <summary>Whether a row is there only because something was reported, so that the public is not shown cells of few.</summary>
    public bool RowsAreReports { get; init; }

    /// <summary>Column that has a value in rows that are public even if other rows are reports; null when there are none.</summary>
    public string? PublicRows { get; init; }

    /// <summary>Columns that are true in rows of a status; a status without a column does not occur.</summary>
    public IReadOnlyDictionary<ObservationStatus, string> Statuses { get; init; } = new Dictionary<ObservationStatus, string>();

    /// <summary>
    /// A dimension whose members are never counted together: it must be in <c>by</c>, or a filter must select one member. Null when there
    /// is none.
    /// </summary>
    public Dimension? NeverAddedOver { get; init; }

    /// <summary>
    /// Dimensions for the occasions on which the same unit is observed again: figures of units need one of them in <c>by</c> or pinned, or
    /// repeated observations would count as independent. Empty where units are observed once.
    /// </summary>
    public IReadOnlyList<Dimension> Occasions { get; init; } = [];

    /// <summary>How cooperatives are told from other organisations; null where the cube holds one population.</summary>
    public Populations? Populations { get; init; }

    /// <summary>Dimensions of the cube.</summary>
    public required IReadOnlyList<Dimension> Dimensions { get; init; }

    /// <summary>Measures of the cube.</summary>
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
