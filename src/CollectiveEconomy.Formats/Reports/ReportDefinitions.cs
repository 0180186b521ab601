namespace CollectiveEconomy.Formats.Reports;

/// <summary>The reports of this build: every file of <c>schema/reports</c>.</summary>
public static class ReportDefinitions
{
    private const string Folder = "reports/";

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<ReportDefinition> All { get; } =
    [
        .. typeof(ReportDefinitions)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>The report of a name.</summary>
    /// <exception cref="ReportUnknown">There is none.</exception>
    public static ReportDefinition Find(string id) => All.FirstOrDefault(report => report.Id == id) ?? throw new ReportUnknown(id);

    private static ReportDefinition Read(string resource)
    {
        using var stream = typeof(ReportDefinitions).Assembly.GetManifestResourceStream(resource)!;
        return ReportDefinition.Read(stream);
    }
}
