using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>A figure of a cell.</summary>
/// <param name="Key">Its code in each dimension, that of the figure last.</param>
/// <param name="Year">Its year.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Value">Its value; null when it is missing or withheld.</param>
/// <param name="Status">Its status.</param>
public sealed record Observation(IReadOnlyList<string> Key, int Year, Figure Figure, decimal? Value, ObservationStatus Status)
{
    /// <summary>Value of an attribute.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="release">The release of the observation.</param>
    public string ValueOf(Component attribute, Release release) =>
        attribute.Id switch
        {
            SdmxIds.Status => Status.ToString(),
            SdmxIds.Release => release.Id.ToString(),
            SdmxIds.Unit => AnswerColumns.Of(Figure).Unit!,
            _ => SdmxMessage.Number(AnswerColumns.Of(Figure).Decimals),
        };
}
