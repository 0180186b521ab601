namespace CollectiveEconomy.Statistics.Releases;

/// <summary>What a check found before a release was published.</summary>
/// <param name="Check">Name of the check: the sentence that should hold, for example EveryYearIsReported.</param>
/// <param name="Severity">What it means for the publication.</param>
/// <param name="Message">A sentence that names what was found, with figures.</param>
public sealed record CheckFinding(string Check, CheckSeverity Severity, string Message);
