using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Quality;

namespace CollectiveEconomy.Api.Quality;

/// <summary>Coverage in the schema.</summary>
internal sealed class OfficialCoverageType() : TypeOf<OfficialCoverage>;
