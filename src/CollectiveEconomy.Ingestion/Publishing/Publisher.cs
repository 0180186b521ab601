using System.Reflection;
using CollectiveEconomy.Ingestion.Publishing.Checks;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Releases.Buckets;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>Turns the register, as it is now, into an immutable release.</summary>
/// <param name="folder">Where releases lie.</param>
/// <param name="clock">Tells the moment of publication.</param>
/// <param name="series">The source of chance for what the public is given in place of confidential values.</param>
/// <param name="copy">The folder with its bucket; null when it has none.</param>
public sealed class Publisher(ReleaseFolder folder, TimeProvider clock, NoiseSeries series, ReleaseCopy? copy = null)
{
    private readonly ReleaseCopy _copy = copy ?? new ReleaseCopy(folder);

    /// <summary>Publishes the next release at once, whatever the checks warn of.</summary>
    /// <param name="register">The register.</param>
    /// <param name="notes">What was revised and why; null when nothing is said.</param>
    /// <param name="cancellationToken">Stops before the release is in its place.</param>
    /// <exception cref="NothingToPublish">There is no annual report of those that would be published.</exception>
    public async Task<Release> PublishAsync(RegisterContext register, string? notes, CancellationToken cancellationToken = default) =>
        (await PublishAsync(register, new PublicationOrder { Notes = notes, AcceptsWarnings = true }, cancellationToken)).Release;

    /// <summary>Makes the next release, checks it, and publishes it if it passes.</summary>
    /// <remarks>Collected rows take precedence: a register that holds any publishes no synthetic one.</remarks>
    /// <param name="register">The register.</param>
    /// <param name="order">What is wanted.</param>
    /// <param name="cancellationToken">Stops before the release is in its place.</param>
    /// <exception cref="NothingToPublish">There is no annual report of those that would be published.</exception>
    /// <exception cref="EmbargoRefused">The embargo can't end at the moment that is asked for.</exception>
    /// <exception cref="NoiseKeyDiffers">An earlier release of the series has noise of another key.</exception>
    /// <exception cref="ReleaseDamaged">The noise of the release before can't be read.</exception>
    /// <exception cref="PublicationRunning">Another publication is running.</exception>
    /// <exception cref="BucketUnavailable">The bucket of the releases does not answer.</exception>
    /// <exception cref="BucketObjectExists">Another machine publishes a release of the same name.</exception>
    /// <exception cref="PublicationRefused">The checks found what is not accepted.</exception>
    public Task<Publication> PublishAsync(
        RegisterContext register,
        PublicationOrder order,
        CancellationToken cancellationToken = default
    ) => register.Database.CreateExecutionStrategy().ExecuteAsync(() => PublishOnceAsync(register, order, cancellationToken));

    private async Task<Publication> PublishOnceAsync(RegisterContext register, PublicationOrder order, CancellationToken cancellationToken)
    {
        using var staging = ReleaseStaging.Open(_copy);
        await _copy.FetchAsync(cancellationToken);
        // One state of the register for all tables: what is written meanwhile belongs to the next release.
        await using var state = await register.BeginStateAsync(cancellationToken);
        var next = NextRelease.After(folder, clock.GetUtcNow(), order.EmbargoUntil);
        var origin = await ReleaseDrafter.OriginAsync(register, cancellationToken);
        var lastEnded = next.CreatedAt.Year - 1;
        var scope = await ReleaseDrafter.ScopeAsync(register, origin, lastEnded, cancellationToken);
        var (first, last) = await ReleaseDrafter.YearsAsync(register, origin, lastEnded, cancellationToken) ?? throw new NothingToPublish();
        var draft = await DraftAsync(register, order, next, new FactSource(register, origin, first, last), cancellationToken);
        var id = draft.Release.Id;
        staging.Staging.Write(draft);
        var findings = PublicationChecks.Find(register, staging.Staging, id, folder, cancellationToken);
        var package = staging.Staging.ReadPackage(id) with { Checks = findings };
        if (!order.IsDryRun)
        {
            if (!PublicationChecks.Pass(findings, order.AcceptsWarnings))
                throw new PublicationRefused(findings);
            staging.Staging.WritePackage(id, package);
            cancellationToken.ThrowIfCancellationRequested();
            await staging.PlaceAsync(id, cancellationToken);
        }

        return new Publication(draft.Release, scope, package.Resources.ToDictionary(table => table.Name, table => table.Rows), findings);
    }

    private async Task<ReleaseDraft> DraftAsync(
        RegisterContext register,
        PublicationOrder order,
        NextRelease next,
        FactSource source,
        CancellationToken cancellationToken
    )
    {
        return new ReleaseDraft
        {
            Release = new Release
            {
                Id = next.Id,
                PublishedAt = next.PublishedAt,
                IsSynthetic = source.Origin == Origin.Synthetic,
                FirstYear = source.FirstYear,
                LastYear = source.LastYear,
                Previous = next.Previous,
                Notes = order.Notes,
                NotesEn = order.NotesEn,
                PlatformVersion = typeof(Publisher)
                    .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
                    .InformationalVersion,
                NoiseSeries = series.Name,
            },
            CreatedAt = order.EmbargoUntil is null ? null : next.CreatedAt,
            Facts = ReleaseDrafter.Facts().ToDictionary(facts => facts.Cube, facts => Stoppable(facts, source, cancellationToken)),
            Series = series,
            Permanent = NoiseOfReleases.Take(folder, series),
            Codes = await ReleaseCodes.ReadAsync(register, cancellationToken),
            Sources = await ReleaseDrafter.SourcesAsync(register, cancellationToken),
        };
    }

    // Nothing of a cube is read before its table is written.
    private static IEnumerable<object> Stoppable(ICubeFacts facts, FactSource source, CancellationToken cancellationToken)
    {
        foreach (var fact in facts.Read(source))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return fact;
        }
    }
}
