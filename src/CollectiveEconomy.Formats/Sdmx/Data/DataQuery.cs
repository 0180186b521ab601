using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>A question for data.</summary>
/// <param name="Structure">The dataflow with its dimensions.</param>
/// <param name="Key">The codes that it selects.</param>
/// <param name="Periods">The years that it selects.</param>
public sealed record DataQuery(DataStructure Structure, DataKey Key, Periods Periods)
{
    /// <summary>Maximum number of observations of a series, the first ones; null for all.</summary>
    public int? First { get; init; }

    /// <summary>Maximum number of observations of a series, the last ones; null for all.</summary>
    public int? Last { get; init; }

    /// <summary>The dimension that distinguishes the observations of a series; or all.</summary>
    public string AtObservation { get; init; } = SdmxIds.Time;

    /// <summary>Whether observations are written, rather than keys of series only.</summary>
    public bool HasObservations { get; init; } = true;

    /// <summary>Whether values of observations are written.</summary>
    public bool HasValues { get; init; } = true;

    /// <summary>The attributes that are written.</summary>
    public IReadOnlyList<Component> Attributes { get; init; } = Structure.Attributes;

    /// <summary>Conditions on attributes and on the value, which are applied to what is published.</summary>
    internal IReadOnlyList<(Component Component, ComponentFilter Filter)> Filters { get; init; } = [];

    /// <summary>Whether it selects an observation.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="release">Its release.</param>
    internal bool Selects(Observation observation, Release release) =>
        Key.Selects(observation.Key)
        && Filters.All(one =>
            one.Component == Structure.Value
                ? observation.Value is { } value && one.Filter.Selects(value)
                : one.Filter.Selects(observation.ValueOf(one.Component, release), one.Component)
        );
}
