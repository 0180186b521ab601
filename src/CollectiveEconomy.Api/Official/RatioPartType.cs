using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Official.Comparisons;

namespace CollectiveEconomy.Api.Official;

/// <summary>Parts of ratios in the schema.</summary>
internal sealed class RatioPartType : TypeOf<RatioPart>;
