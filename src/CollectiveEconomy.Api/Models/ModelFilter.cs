using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Api.Models;

/// <summary>Which models are wanted. All that is given must hold.</summary>
/// <param name="Programme">Their programme.</param>
/// <param name="SupportUnit">The unit that supports them.</param>
/// <param name="StartYear">The calendar year in which support began.</param>
/// <param name="Origin">Where their rows come from: REPORTED for those that a published source names.</param>
public sealed record ModelFilter(CodeFilter? Programme, CodeFilter? SupportUnit, NumberFilter? StartYear, Origin? Origin);
