using System.Globalization;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration;

/// <summary>The models of both programmes, with their products and content areas. Their proposals have the first keys, in the same order.</summary>
internal sealed class SupportedModels
{
    private readonly List<SupportedModel> _all = [];

    /// <param name="seed">Seed of the register.</param>
    /// <param name="selection">Chooses the cooperatives, year after year.</param>
    /// <param name="programmes">Programmes, of which each year has one.</param>
    /// <param name="provinces">Provinces of both sets by key.</param>
    /// <param name="countOf">How many models begin in a year.</param>
    /// <param name="firstId">Key of the first model.</param>
    public SupportedModels(
        int seed,
        Selection selection,
        IReadOnlyList<Programme> programmes,
        IReadOnlyDictionary<int, Province> provinces,
        Func<int, int> countOf,
        int firstId
    )
    {
        var id = firstId;
        foreach (var programme in programmes.OrderBy(programme => programme.StartYear))
            for (var year = programme.StartYear; year <= programme.EndYear; year++)
                foreach (var (organisation, terms) in selection.Of(year, countOf(year)))
                {
                    var unit = ModelContents.SupportUnit(seed, id, provinces[organisation.Province.SuccessorId!.Value].Code);
                    _all.Add(
                        new SupportedModel(
                            Model(id, organisation.Id, programme.Code, unit, terms, proposalId: _all.Count + 1),
                            organisation,
                            [.. ModelContents.Products(seed, id, organisation.Province.RegionCode)],
                            [.. ModelContents.Areas(seed, id, unit)]
                        )
                    );
                    id++;
                }
    }

    public IReadOnlyList<SupportedModel> All => _all;

    private static ValueChainModel Model(int id, int cooperativeId, string programme, string unit, Terms terms, int proposalId) =>
        new()
        {
            Id = id,
            Code = string.Create(CultureInfo.InvariantCulture, $"SYN-M{id:D5}"),
            CooperativeId = cooperativeId,
            ProgrammeCode = programme,
            SupportUnitCode = unit,
            ProposalId = proposalId,
            StartYear = terms.Starts.Year,
            Starts = terms.Starts,
            PlannedEnd = terms.PlannedEnd,
            Ended = terms.Ended,
            Status = terms.Status,
            Origin = Origin.Synthetic,
            Note = null,
        };
}
