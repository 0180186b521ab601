using CollectiveEconomy.Formats.Sdmx.Data;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>A release that answers.</summary>
/// <param name="Release">The release.</param>
/// <param name="Validity">When it was the current one; null where the history is not asked for.</param>
internal sealed record SdmxEdition(Release Release, Validity? Validity);
