using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.BeforeAfter;

/// <summary>Years around support in the schema.</summary>
internal sealed class YearAroundSupportType : TypeOf<YearAroundSupport>;
