using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>An answer that every format can write.</summary>
/// <param name="Query">The question.</param>
/// <param name="Release">The release that answered.</param>
/// <param name="Observations">The observations, in the order of the codes and years; at least one.</param>
/// <param name="Language">Language of names where a format has one only.</param>
public sealed record DataSet(DataQuery Query, Release Release, IReadOnlyList<Observation> Observations, Language Language)
{
    /// <summary>What a receiver does with it.</summary>
    public DataSetAction Action { get; init; }

    /// <summary>When its release was the current one; null where the history is not asked for.</summary>
    public Validity? Validity { get; init; }

    /// <summary>The dimensions and attributes.</summary>
    public DataStructure Structure => Query.Structure;

    /// <summary>Whether observations are written.</summary>
    public bool HasObservations => Query.HasObservations;

    /// <summary>Whether observations are written without series.</summary>
    public bool IsFlat => Query.AtObservation == SdmxIds.AllDimensions && HasObservations;

    /// <summary>The dimension at the observation, where there are series.</summary>
    public string AtObservation => Query.AtObservation == SdmxIds.AllDimensions ? SdmxIds.Time : Query.AtObservation;

    /// <summary>The dimension at the observation, as messages state it.</summary>
    public string ObservationLevel => IsFlat ? SdmxIds.AllDimensions : AtObservation;

    /// <summary>The dimensions of keys of series.</summary>
    public IReadOnlyList<string> SeriesDimensions => field ??= [.. AllDimensions.Where(id => id != AtObservation)];

    /// <summary>All dimensions, periods last.</summary>
    public IReadOnlyList<string> AllDimensions => field ??= [.. Structure.Dimensions.Select(dimension => dimension.Id), SdmxIds.Time];

    /// <summary>The attributes of the data set that are written.</summary>
    public IReadOnlyList<Component> DataSetAttributes => field ??= AttributesAt(attribute => attribute.Attachment == Attachment.DataSet);

    /// <summary>The attributes that are written with series.</summary>
    public IReadOnlyList<Component> SeriesAttributes => field ??= AttributesAt(IsOfSeries);

    /// <summary>The attributes that are written with observations.</summary>
    public IReadOnlyList<Component> ObservationAttributes =>
        field ??= AttributesAt(attribute => attribute.Attachment != Attachment.DataSet && !IsOfSeries(attribute));

    /// <summary>The series, none of them empty.</summary>
    public IEnumerable<IReadOnlyList<Observation>> Series
    {
        get
        {
            var dimensions = SeriesDimensions;
            return Observations
                .GroupBy(observation => string.Join('.', dimensions.Select(id => ValueOf(observation, id))))
                .Select(series => series.ToList());
        }
    }

    /// <summary>Value of an observation in a dimension.</summary>
    public string ValueOf(Observation observation, string dimension) =>
        Structure.PlaceOf(dimension) is >= 0 and var place ? observation.Key[place] : SdmxMessage.Number(observation.Year);

    /// <summary>Value of an attribute of an observation.</summary>
    public string ValueOf(Observation observation, Component attribute) => observation.ValueOf(attribute, Release);

    private List<Component> AttributesAt(Func<Component, bool> isMeant) => [.. Query.Attributes.Where(isMeant)];

    private bool IsOfSeries(Component attribute) =>
        !IsFlat && attribute.Attachment == Attachment.Measure && AtObservation != SdmxIds.Measure;
}
