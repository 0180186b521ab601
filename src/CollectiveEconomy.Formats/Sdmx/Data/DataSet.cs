using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Cubes.Measures;
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
    /// <summary>The dimensions and attributes.</summary>
    public DataStructure Structure => Query.Structure;

    /// <summary>Whether observations are written.</summary>
    public bool HasObservations => Query.Detail is DataDetail.Full or DataDetail.DataOnly;

    /// <summary>Whether attributes are written.</summary>
    public bool HasAttributes => Query.Detail is DataDetail.Full or DataDetail.NoData;

    /// <summary>Whether observations are written without series.</summary>
    public bool IsFlat => Query.AtObservation == SdmxIds.AllDimensions && HasObservations;

    /// <summary>The dimension at the observation, where there are series.</summary>
    public string AtObservation => Query.AtObservation == SdmxIds.AllDimensions ? SdmxIds.Time : Query.AtObservation;

    /// <summary>The dimensions of keys of series.</summary>
    public IReadOnlyList<string> SeriesDimensions =>
        [.. Structure.Dimensions.Select(dimension => dimension.Id).Append(SdmxIds.Time).Where(id => id != AtObservation)];

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

    /// <summary>Whether an attribute is written with series rather than with observations.</summary>
    public bool IsOfSeries(Component attribute) => attribute.Attachment == Attachment.Measure && AtObservation != SdmxIds.Measure;

    /// <summary>Value of an observation in a dimension.</summary>
    public string ValueOf(Observation observation, string dimension) =>
        Structure.PlaceOf(dimension) is >= 0 and var place ? observation.Key[place] : Xml.SdmxXml.Text(observation.Year);

    /// <summary>Value of an attribute of an observation.</summary>
    public string ValueOf(Observation observation, Component attribute) =>
        attribute.Id switch
        {
            SdmxIds.Status => observation.Status.ToString(),
            SdmxIds.Release => Release.Id.ToString(),
            _ => OfFigure(attribute, observation.Figure),
        };

    private static string OfFigure(Component attribute, Figure figure)
    {
        var column = AnswerColumns.Of(figure);
        return attribute.Id == SdmxIds.Unit ? column.Unit! : Xml.SdmxXml.Text(column.Decimals);
    }
}
