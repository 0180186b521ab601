using System.Linq.Expressions;
using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>What the register holds of that to which a submission refers.</summary>
internal sealed record ReferencedRows
{
    private const int Together = 2000;

    /// <summary>Cooperatives that it refers to.</summary>
    public required IReadOnlyList<Cooperative> Cooperatives { get; init; }

    /// <summary>Proposals that it refers to.</summary>
    public required IReadOnlyList<Proposal> Proposals { get; init; }

    /// <summary>Models that it refers to.</summary>
    public required IReadOnlyList<ValueChainModel> Models { get; init; }

    /// <summary>Models that came from the proposals to which it refers.</summary>
    public required IReadOnlyList<ValueChainModel> ModelsOfProposals { get; init; }

    /// <summary>Cooperatives of the names that it brings.</summary>
    public required IReadOnlyList<Cooperative> Namesakes { get; init; }

    /// <summary>Regions of both area sets.</summary>
    public required IReadOnlyList<Region> Regions { get; init; }

    /// <summary>Programmes by code.</summary>
    public required IReadOnlyDictionary<string, Programme> Programmes { get; init; }

    /// <summary>Versions of the criteria by code.</summary>
    public required IReadOnlyDictionary<string, CriteriaSet> CriteriaSets { get; init; }

    /// <summary>Criteria of all versions.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>Indicators of official figures by code.</summary>
    public required IReadOnlyDictionary<string, Indicator> Indicators { get; init; }

    /// <summary>Rows that refer to rows that it deletes.</summary>
    public required IReadOnlyList<RemovedReference> RemovedReferences { get; init; }

    /// <summary>What is usual for annual reports.</summary>
    public required PeerReports Peers { get; init; }

    /// <summary>Indicators of outcomes by code.</summary>
    public required IReadOnlyDictionary<string, OutcomeIndicator> OutcomeIndicators { get; init; }

    /// <summary>Reads it, once all rows are known.</summary>
    public static async Task<ReferencedRows> ReadAsync(
        RegisterContext register,
        CodeSets codes,
        IReadOnlyList<ITableRows> tables,
        CancellationToken cancellationToken
    )
    {
        var names = tables
            .SelectMany(table => table.Untyped)
            .Select(row => row.Record)
            .OfType<Cooperative>()
            .SelectMany(row => OrganisationNames.Spellings(row.SearchName));
        return new()
        {
            Cooperatives = await ByKeyAsync(register.Cooperatives, row => row.Id, codes.Of("cooperatives").Used, cancellationToken),
            Proposals = await ByKeyAsync(register.Proposals, row => row.Id, codes.Of("proposals").Used, cancellationToken),
            Models = await ByKeyAsync(register.Models, row => row.Id, codes.Of("models").Used, cancellationToken),
            ModelsOfProposals = await ByKeyAsync(
                register.Models,
                row => row.ProposalId,
                codes.Of("proposals").Used.Select(id => (int?)id),
                cancellationToken
            ),
            Namesakes = await ByKeyAsync(register.Cooperatives, row => row.SearchName, names.Distinct(), cancellationToken),
            Regions = await register.Regions.ToListAsync(cancellationToken),
            Programmes = await register.Programmes.ToDictionaryAsync(row => row.Code, cancellationToken),
            CriteriaSets = await register.CriteriaSets.ToDictionaryAsync(row => row.Code, cancellationToken),
            Criteria = await register.Criteria.ToListAsync(cancellationToken),
            Indicators = await register.Indicators.ToDictionaryAsync(row => row.Code, cancellationToken),
            RemovedReferences = await new RemovedReferences(register, codes, tables).ReadAsync(cancellationToken),
            Peers = tables.Any(table => table.Row == typeof(AnnualReport))
                ? await PeerReports.ReadAsync(register, cancellationToken)
                : PeerReports.None,
            OutcomeIndicators = await register.OutcomeIndicators.ToDictionaryAsync(row => row.Code, cancellationToken),
        };
    }

    private static async Task<List<TRow>> ByKeyAsync<TRow, TKey>(
        IQueryable<TRow> rows,
        Expression<Func<TRow, TKey>> key,
        IEnumerable<TKey> keys,
        CancellationToken cancellationToken
    )
        where TRow : class
    {
        var found = new List<TRow>();
        foreach (var part in keys.Chunk(Together))
            found.AddRange(await rows.Where(KeyIs.OneOf(key, part)).ToListAsync(cancellationToken));
        return found;
    }
}
