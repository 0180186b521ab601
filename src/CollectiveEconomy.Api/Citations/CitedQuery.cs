using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Citations;

/// <summary>All on which a cited answer depends.</summary>
/// <param name="Release">Release of the statistics.</param>
/// <param name="Access">Whose table answers.</param>
/// <param name="Language">The language of the labels.</param>
/// <param name="Question">The question, with the page of its cells.</param>
internal sealed record CitedQuery(ReleaseId Release, AccessClass Access, Language Language, CubeQuery Question);
