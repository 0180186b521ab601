using System.Data;
using System.Reflection;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>Turns the register, as it is now, into an immutable release.</summary>
/// <param name="folder">Where releases lie.</param>
/// <param name="clock">Tells the moment of publication.</param>
public sealed class Publishing(ReleaseFolder folder, TimeProvider clock)
{
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);

    /// <summary>Publishes the next release. Collected rows take precedence: a register that holds any publishes no synthetic one.</summary>
    /// <param name="register">The register.</param>
    /// <param name="notes">What was revised and why; null when nothing is said.</param>
    /// <param name="cancellationToken">Stops before the release is in its place.</param>
    /// <exception cref="NothingToPublish">There is no annual report of those that would be published.</exception>
    public Task<Release> PublishAsync(RegisterContext register, string? notes, CancellationToken cancellationToken = default) =>
        register.Database.CreateExecutionStrategy().ExecuteAsync(() => PublishOnceAsync(register, notes, cancellationToken));

    private async Task<Release> PublishOnceAsync(RegisterContext register, string? notes, CancellationToken cancellationToken)
    {
        // One state of the register for all tables: what is written meanwhile belongs to the next release.
        await using var state = await register.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        var origin = await OriginAsync(register, cancellationToken);
        var (first, last) = await YearsAsync(register, origin, cancellationToken) ?? throw new NothingToPublish();
        var release = Next(origin, first, last, notes);
        folder.Write(
            new ReleaseDraft
            {
                Release = release,
                Facts = Facts()
                    .ToDictionary(facts => facts.Cube, facts => Stoppable(facts.Read(register, origin, first, last), cancellationToken)),
                Codes = await ReleaseCodes.ReadAsync(register, cancellationToken),
                Sources = await SourcesAsync(register, cancellationToken),
            }
        );
        return release;
    }

    private static IEnumerable<object> Stoppable(IEnumerable<object> facts, CancellationToken cancellationToken)
    {
        foreach (var fact in facts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return fact;
        }
    }

    private static async Task<Origin> OriginAsync(RegisterContext register, CancellationToken cancellationToken) =>
        await register.Cooperatives.AnyAsync(cooperative => cooperative.Origin == Origin.Collected, cancellationToken)
            ? Origin.Collected
            : Origin.Synthetic;

    private Release Next(Origin origin, int firstYear, int lastYear, string? notes)
    {
        var now = clock.GetUtcNow().ToOffset(VietNam);
        var earlier = folder.List();
        var previous = earlier.Count == 0 ? (ReleaseId?)null : earlier[^1];
        return new Release
        {
            Id = new ReleaseId(now.Year, earlier.Where(id => id.Year == now.Year).Select(id => id.Sequence).DefaultIfEmpty().Max() + 1),
            PublishedAt = now,
            IsSynthetic = origin == Origin.Synthetic,
            FirstYear = firstYear,
            LastYear = lastYear,
            Previous = previous,
            Notes = notes,
            PlatformVersion = typeof(Publishing).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
        };
    }

    private static IEnumerable<ICubeFacts> Facts() =>
        typeof(ICubeFacts)
            .Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(ICubeFacts)))
            .Select(type => (ICubeFacts)Activator.CreateInstance(type)!);

    private static async Task<(int First, int Last)?> YearsAsync(
        RegisterContext register,
        Origin origin,
        CancellationToken cancellationToken
    )
    {
        var reporting = register.Cooperatives.Where(cooperative => cooperative.Origin == origin).Select(cooperative => cooperative.Id);
        var years = await register
            .AnnualReports.Where(report => reporting.Contains(report.CooperativeId))
            .GroupBy(_ => 1)
            .Select(all => new { First = all.Min(report => report.Year), Last = all.Max(report => report.Year) })
            .SingleOrDefaultAsync(cancellationToken);
        return years is null ? null : (years.First, years.Last);
    }

    private static async Task<IReadOnlyList<(string Title, string? Url)>> SourcesAsync(
        RegisterContext register,
        CancellationToken cancellationToken
    )
    {
        var documents = await register.SourceDocuments.OrderBy(document => document.Code).ToListAsync(cancellationToken);
        return [.. documents.Select(document => ($"{document.Code}: {document.Issuer}, {document.Publisher}", document.Url))];
    }
}
