using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Official.Comparisons;

namespace CollectiveEconomy.Api.Official;

/// <summary>Footnotes in the schema.</summary>
public sealed class FootnoteType : TypeOf<Footnote>;
