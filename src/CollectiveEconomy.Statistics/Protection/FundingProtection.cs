using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// Funding of models: noise on counterpart funds and loans; whether pledges and loan conditions were met is swapped among similar models
/// and loans.
/// </summary>
public sealed class FundingProtection : FactProtection<FundingFact>
{
    private const string Paid = "paid";

    /// <inheritdoc />
    protected override void Measure(FundingFact fact, ConceptSizes sizes)
    {
        var stratum = StratumOf(fact, fact.Field);
        sizes.Add(Concept.Counterpart, fact.CooperativeId, stratum, fact.Year, fact.Pledged ?? fact.Paid);
        sizes.Add(Concept.Loan, fact.CooperativeId, stratum, fact.Year, fact.Loans);
    }

    /// <inheritdoc />
    protected override IEnumerable<FundingFact> Protect(IEnumerable<FundingFact> facts, Noise noise)
    {
        var all = facts.ToList();
        var meets = Exchanged(all.Where(fact => fact.LoanId is not null), fact => fact.LoanId!.Value, fact => fact.MeetsConditions, noise);
        var below = Exchanged(all, fact => fact.ModelId!.Value, fact => fact.IsBelowPledge, noise);
        foreach (var (row, fact) in all.Index())
        {
            long? On(Concept concept, long? value, string role = "") => noise.On(concept, fact.CooperativeId, fact.Year, value, role);
            bool? meetsConditions = fact.LoanId is { } loan ? meets[loan] : null;
            yield return fact with
            {
                RecordKey = noise.RecordKey(fact.CooperativeId, fact.Year, row),
                // That a model took a loan is its cooperative's secret: the public counts models with money.
                ModelId = fact.LoanId is null ? fact.ModelId : null,
                Pledged = On(Concept.Counterpart, fact.Pledged),
                Paid = On(Concept.Counterpart, fact.Paid, Paid),
                IsBelowPledge = below[fact.ModelId!.Value],
                Loans = On(Concept.Loan, fact.Loans),
                MeetsConditions = meetsConditions,
                TellsConditions = meetsConditions is not null,
            };
        }
    }

    /// <summary>An answer of each model or loan, exchanged; its rows, one for each product, share it.</summary>
    private static Dictionary<int, TAnswer> Exchanged<TAnswer>(
        IEnumerable<FundingFact> facts,
        Func<FundingFact, int> keyOf,
        Func<FundingFact, TAnswer> answerOf,
        Noise noise
    )
    {
        var first = facts.DistinctBy(keyOf).ToList();
        var given = Exchange.Permutation(
            first.Count,
            item => ("", first[item].Programme),
            (left, right) =>
                Compare(
                    (first[left].Region2025, first[right].Region2025),
                    (first[left].Field, first[right].Field),
                    (first[left].Province2025, first[right].Province2025)
                ),
            (item, purpose) => noise.ChanceOf(purpose, first[item].CooperativeId, 0, keyOf(first[item]))
        );
        return first.Index().ToDictionary(item => keyOf(item.Item), item => answerOf(first[given[item.Index]]));
    }
}
