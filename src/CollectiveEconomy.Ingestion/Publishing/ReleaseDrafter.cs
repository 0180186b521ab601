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

    /// <summary>The years of the reports; null when there is none.</summary>
    public static async Task<(int First, int Last)?> YearsAsync(
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
