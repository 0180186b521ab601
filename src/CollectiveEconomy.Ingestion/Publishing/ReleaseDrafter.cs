using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>Reads from the register what a release is made of.</summary>
internal static class ReleaseDrafter
{
    /// <summary>Readers of the facts of every cube.</summary>
    public static IEnumerable<ICubeFacts> Facts() =>
        typeof(ICubeFacts)
            .Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(ICubeFacts)))
            .Select(type => (ICubeFacts)Activator.CreateInstance(type)!);

    /// <summary>Collected rows take precedence: a register that holds any publishes no synthetic one.</summary>
    public static async Task<Origin> OriginAsync(RegisterContext register, CancellationToken cancellationToken) =>
        await register.Cooperatives.AnyAsync(cooperative => cooperative.Origin == Origin.Collected, cancellationToken)
            ? Origin.Collected
            : Origin.Synthetic;

    /// <summary>The years of the reports that have ended; null when there is none.</summary>
    public static async Task<(int First, int Last)?> YearsAsync(
        RegisterContext register,
        Origin origin,
        int lastEnded,
        CancellationToken cancellationToken
    )
    {
        var years = await Reports(register, origin)
            .Where(report => report.Year <= lastEnded)
            .GroupBy(_ => 1)
            .Select(all => new { First = all.Min(report => report.Year), Last = all.Max(report => report.Year) })
            .SingleOrDefaultAsync(cancellationToken);
        return years is null ? null : (years.First, years.Last);
    }

    /// <summary>What the release takes from the register, and what it leaves out.</summary>
    public static async Task<PublicationScope> ScopeAsync(
        RegisterContext register,
        Origin origin,
        int lastEnded,
        CancellationToken cancellationToken
    ) =>
        new(
            origin,
            await register.Cooperatives.CountAsync(cooperative => cooperative.Origin == origin, cancellationToken),
            await register
                .Cooperatives.Where(cooperative => cooperative.Origin != origin)
                .GroupBy(cooperative => cooperative.Origin)
                .OrderBy(others => others.Key)
                .Select(others => new OriginCount(others.Key, others.Count()))
                .ToListAsync(cancellationToken),
            await Reports(register, origin).CountAsync(report => report.Year > lastEnded, cancellationToken)
        );

    private static IQueryable<AnnualReport> Reports(RegisterContext register, Origin origin)
    {
        var reporting = register.Cooperatives.Where(cooperative => cooperative.Origin == origin).Select(cooperative => cooperative.Id);
        return register.AnnualReports.Where(report => reporting.Contains(report.CooperativeId));
    }

    /// <summary>The documents on which the release rests, as title and address.</summary>
    public static async Task<IReadOnlyList<(string Title, string? Url)>> SourcesAsync(
        RegisterContext register,
        CancellationToken cancellationToken
    )
    {
        var documents = await register.SourceDocuments.OrderBy(document => document.Code).ToListAsync(cancellationToken);
        return [.. documents.Select(document => ($"{document.Code}: {document.Issuer}, {document.Publisher}", document.Url))];
    }
}
