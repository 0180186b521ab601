using CollectiveEconomy.Statistics.Cooperatives;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Quality;

/// <summary>How many organisations of one kind and place were founded and dissolved in the same years.</summary>
/// <remarks>Few rows say of each year how many existed at its end, so that the organisations are read once for all years.</remarks>
internal sealed record Existence
{
    /// <summary>Where they are, in both area sets.</summary>
    public required ProvinceKeys Place { get; init; }

    /// <summary>Their legal form.</summary>
    public required string LegalForm { get; init; }

    /// <summary>Year of founding; null when not stated, which counts as before any year.</summary>
    public required int? Founded { get; init; }

    /// <summary>Year of dissolution; null while they exist.</summary>
    public required int? Dissolved { get; init; }

    /// <summary>Rows of the register.</summary>
    public required int Rows { get; init; }

    /// <summary>Organisations for which the rows stand.</summary>
    public required long Organisations { get; init; }

    /// <summary>Reads them all.</summary>
    public static Task<List<Existence>> ReadAsync(IQueryable<Cooperative> cooperatives, CancellationToken cancellationToken) =>
        cooperatives
            .GroupBy(row => new
            {
                row.ProvinceId,
                row.FormerProvinceId,
                row.LegalForm,
                Founded = row.Founded == null ? null : (int?)row.Founded.Value.Year,
                Dissolved = row.Dissolved == null ? null : (int?)row.Dissolved.Value.Year,
            })
            .Select(group => new Existence
            {
                Place = new ProvinceKeys(group.Key.ProvinceId, group.Key.FormerProvinceId),
                LegalForm = group.Key.LegalForm,
                Founded = group.Key.Founded,
                Dissolved = group.Key.Dissolved,
                Rows = group.Count(),
                Organisations = group.Sum(row => (long)row.Weight),
            })
            .ToListAsync(cancellationToken);

    /// <summary>Whether they existed on 31 December of a year.</summary>
    public bool IsAtEndOf(int year) => (Founded is null || Founded <= year) && (Dissolved is null || Dissolved > year);
}
