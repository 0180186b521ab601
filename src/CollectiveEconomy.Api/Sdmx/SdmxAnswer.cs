using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx.Structures;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>What an SDMX query needs of its request.</summary>
/// <param name="Parameters">The parameters of the address.</param>
/// <param name="Release">The release that answers.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Language">Language of names where a format has one only.</param>
/// <param name="Version">The state of what shapes bytes besides the query.</param>
internal sealed record SdmxAnswer(Parameters Parameters, LoadedRelease Release, CallerAccess Caller, Language Language, string Version)
{
    /// <summary>The structures of the release.</summary>
    public SdmxStructures Structures => SdmxStructures.Of(Release);
}
