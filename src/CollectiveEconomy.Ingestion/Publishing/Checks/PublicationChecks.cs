using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>Checks a release in staging.</summary>
internal static class PublicationChecks
{
    private static readonly IReadOnlyList<IPublicationCheck> All =
    [
        .. typeof(IPublicationCheck)
            .Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(IPublicationCheck)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (IPublicationCheck)Activator.CreateInstance(type)!),
    ];

    /// <summary>All that the checks find, errors first.</summary>
    /// <param name="register">The register in the state from which the release was made.</param>
    /// <param name="staging">Where the draft lies.</param>
    /// <param name="id">The draft.</param>
    /// <param name="folder">Where the earlier releases lie.</param>
    /// <param name="cancellationToken">Stops between checks, and queries.</param>
    public static IReadOnlyList<CheckFinding> Find(
        RegisterContext register,
        ReleaseFolder staging,
        ReleaseId id,
        ReleaseFolder folder,
        CancellationToken cancellationToken
    )
    {
        // One after the other, so that only one of the two is in memory.
        var previous = ComparedRelease.Before(staging.Describe(id), folder, cancellationToken);
        using var draft = staging.Load(id, columnBytes: 0);
        var context = new CheckedDraft(
            register,
            draft,
            draft.Figures(cancellationToken),
            draft.Distributions(cancellationToken),
            previous,
            cancellationToken
        );
        return [.. All.SelectMany(check => check.Find(context)).OrderBy(finding => finding.Severity)];
    }

    /// <summary>Whether a release with these findings may be published.</summary>
    public static bool Pass(IReadOnlyList<CheckFinding> findings, bool acceptsWarnings) =>
        findings.All(finding =>
            finding.Severity switch
            {
                CheckSeverity.Error => false,
                CheckSeverity.Warning => acceptsWarnings,
                _ => true,
            }
        );
}
