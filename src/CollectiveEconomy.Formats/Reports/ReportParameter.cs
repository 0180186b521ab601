namespace CollectiveEconomy.Formats.Reports;

/// <summary>What a report can be asked for.</summary>
/// <param name="Name">Name of the parameter; <c>year</c> is the only one.</param>
/// <param name="Default">Value when it is not given; <c>LAST_YEAR</c> is the last year of the release.</param>
public sealed record ReportParameter(string Name, string Default);
