using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Models;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>What the register holds of that to which a submission refers.</summary>
internal sealed record Background
{
    private const int Together = 2000;

    /// <summary>Cooperatives that it refers to.</summary>
    public required IReadOnlyList<Cooperative> Cooperatives { get; init; }

    /// <summary>Proposals that it refers to.</summary>
    public required IReadOnlyList<Proposal> Proposals { get; init; }

    /// <summary>Models that it refers to.</summary>
    public required IReadOnlyList<ValueChainModel> Models { get; init; }

    /// <summary>Programmes by code.</summary>
    public required IReadOnlyDictionary<string, Programme> Programmes { get; init; }

    /// <summary>Versions of the criteria by code.</summary>
    public required IReadOnlyDictionary<string, CriteriaSet> CriteriaSets { get; init; }

    /// <summary>Criteria of all versions.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>Indicators of official figures by code.</summary>
    public required IReadOnlyDictionary<string, Indicator> Indicators { get; init; }

    /// <summary>Reads it, once all rows are known.</summary>
    public static async Task<Background> ReadAsync(RegisterContext register, CodeSets codes, CancellationToken cancellationToken) =>
        new()
        {
            Cooperatives = await ByKeyAsync(register.Cooperatives, codes.Of("cooperatives"), row => row.Id, cancellationToken),
            Proposals = await ByKeyAsync(register.Proposals, codes.Of("proposals"), row => row.Id, cancellationToken),
            Models = await ByKeyAsync(register.Models, codes.Of("models"), row => row.Id, cancellationToken),
            Programmes = await register.Programmes.ToDictionaryAsync(row => row.Code, cancellationToken),
            CriteriaSets = await register.CriteriaSets.ToDictionaryAsync(row => row.Code, cancellationToken),
            Criteria = await register.Criteria.ToListAsync(cancellationToken),
            Indicators = await register.Indicators.ToDictionaryAsync(row => row.Code, cancellationToken),
        };

    private static async Task<List<TRow>> ByKeyAsync<TRow>(
        IQueryable<TRow> rows,
        CodeSet codes,
        System.Linq.Expressions.Expression<Func<TRow, int>> key,
        CancellationToken cancellationToken
    )
        where TRow : class
    {
        var found = new List<TRow>();
        foreach (var keys in codes.Used.Chunk(Together))
            found.AddRange(await rows.Where(KeyIs.OneOf(key, keys)).ToListAsync(cancellationToken));
        return found;
    }
}
