using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Formats.Reports;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Reports;

/// <summary>A report as a file.</summary>
/// <param name="Definition">The report.</param>
/// <param name="Year">Its year.</param>
/// <param name="Release">The release that answers.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Language">Language of names and texts.</param>
internal sealed record ReportFile(
    ReportDefinition Definition,
    ReportYear Year,
    LoadedRelease Release,
    CallerAccess Caller,
    Language Language
)
{
    /// <summary>Name under which it is saved.</summary>
    public string FileName => $"{Definition.Id}-{Year.Value}-{Release.Release.Id}.xlsx";

    /// <summary>What its bytes depend on.</summary>
    /// <param name="version">The state of what else shapes them.</param>
    public FileKey KeyFor(string version) =>
        new(Release.Release, Caller, Language, version, "report", Definition.Id, Definition.Version, Year.Value);

    /// <summary>Asks the questions.</summary>
    /// <exception cref="Statistics.Cubes.Queries.QueryRefused">The release does not answer one of them.</exception>
    public Report Answer(CancellationToken cancellationToken) =>
        Report.Of(Definition, Year, Release, Caller.Class, Language, cancellationToken);
}
