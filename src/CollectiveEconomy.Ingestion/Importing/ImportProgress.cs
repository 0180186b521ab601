using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>How far an import has come.</summary>
/// <param name="Stage">What is being done, for example "reading annual_reports.csv".</param>
/// <param name="Fraction">Part of it that is done, 0 to 1.</param>
public readonly record struct ImportProgress(LocalizedText Stage, double Fraction);
