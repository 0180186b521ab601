using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>What an SDMX query needs of its request.</summary>
/// <param name="Parameters">The parameters of the address.</param>
/// <param name="Release">The release that answers; the newest of several.</param>
/// <param name="Editions">The releases that answer, oldest first; more than one where the history is asked for.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Language">Language of names where a format has one only.</param>
/// <param name="Version">The state of what shapes bytes besides the query.</param>
internal sealed record SdmxAnswer(
    Parameters Parameters,
    LoadedRelease Release,
    IReadOnlyList<SdmxEdition> Editions,
    CallerAccess Caller,
    Language Language,
    string Version
)
{
    /// <summary>The structures of the release.</summary>
    public SdmxStructures Structures => SdmxStructures.Of(Release);

    /// <summary>What a receiver does with the data: those asked for since a moment, or with their history, take the place of what it holds.</summary>
    public DataSetAction Action =>
        Parameters[ReleaseParameters.UpdatedAfter] is not null || Editions[^1].Validity is not null
            ? DataSetAction.Replace
            : DataSetAction.Information;
}
