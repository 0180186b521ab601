using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Access;

/// <summary>What a document needs, whatever its variables hold.</summary>
/// <param name="Role">The highest role that anything it names needs.</param>
internal sealed record DocumentNeed(Role Role);
