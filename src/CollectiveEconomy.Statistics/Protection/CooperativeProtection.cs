using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// Organisations of a year: noise on what they report, classes exchanged, and some answers moved so that it can't be inferred which
/// organisations reported.
/// </summary>
public sealed class CooperativeProtection : FactProtection<CooperativeFact>
{
    private const string Women = "women";

    /// <inheritdoc />
    protected override void Measure(CooperativeFact fact, ConceptSizes sizes)
    {
        var stratum = StratumOf(fact, fact.Field);
        void Add(Concept concept, long? value) => sizes.Add(concept, fact.CooperativeId, stratum, fact.Year, value, fact.Weight);
        Add(Concept.Members, fact.Members ?? fact.WomenMembers);
        Add(Concept.Workers, fact.Workers ?? fact.WomenWorkers);
        Add(Concept.CharterCapital, fact.CharterCapital);
        Add(Concept.Assets, fact.Assets);
        Add(Concept.Revenue, fact.Revenue);
        Add(Concept.Profit, fact.Profit);
        Add(Concept.WorkerIncome, fact.WorkerIncome);
        Add(Concept.AssessmentScore, fact.Score);
    }

    /// <inheritdoc />
    protected override IEnumerable<CooperativeFact> Protect(IEnumerable<CooperativeFact> facts, Noise noise) =>
        // The year before is that of the protected table, so that changes tell no more than the two years do.
        YearBefore.Beside(ProtectYears(facts, noise));

    private static IEnumerable<CooperativeFact> ProtectYears(IEnumerable<CooperativeFact> facts, Noise noise)
    {
        var responses = new ResponseExchange(noise);
        foreach (var year in Years(facts))
        {
            // Forms differ in how they are assessed, and of groups a sample stands for all: they are families.
            var given = Exchange.Permutation(
                year.Count,
                item => (year[item].LegalForm, StratumOf(year[item], year[item].Field)),
                (left, right) => ComparePublic(year[left], year[right]),
                (item, purpose) => noise.ChanceOf(purpose, year[item].CooperativeId, year[item].Year)
            );
            var reported = responses.Of(year);
            for (var item = 0; item < year.Count; item++)
                yield return WithClassesOf(year[given[item]], WithNoise(reported[item], noise));
        }
    }

    // Facts come year by year.
    private static IEnumerable<IReadOnlyList<CooperativeFact>> Years(IEnumerable<CooperativeFact> facts)
    {
        var year = new List<CooperativeFact>();
        foreach (var fact in facts)
        {
            if (year.Count > 0 && year[0].Year != fact.Year)
            {
                yield return year;
                year = [];
            }

            year.Add(fact);
        }

        if (year.Count > 0)
            yield return year;
    }

    private static int ComparePublic(CooperativeFact left, CooperativeFact right) =>
        left.Weight != right.Weight ? left.Weight.CompareTo(right.Weight)
        : left.IsEverSupported != right.IsEverSupported ? left.IsEverSupported.CompareTo(right.IsEverSupported)
        : Compare(
            (left.Province2025, right.Province2025),
            (left.ProvinceBefore2025, right.ProvinceBefore2025),
            (left.VsicSection, right.VsicSection),
            (left.ServiceType, right.ServiceType),
            (left.AgeBand, right.AgeBand)
        );

    private static CooperativeFact WithNoise(CooperativeFact fact, Noise noise)
    {
        long? On(Concept concept, long? value, string role = "") => noise.On(concept, fact.CooperativeId, fact.Year, value, role);
        return fact with
        {
            RecordKey = noise.RecordKey(fact.CooperativeId, fact.Year),
            Members = Whole(On(Concept.Members, fact.Members)),
            WomenMembers = Whole(On(Concept.Members, fact.WomenMembers, Women)),
            Workers = Whole(On(Concept.Workers, fact.Workers)),
            WomenWorkers = Whole(On(Concept.Workers, fact.WomenWorkers, Women)),
            CharterCapital = On(Concept.CharterCapital, fact.CharterCapital),
            Assets = On(Concept.Assets, fact.Assets),
            Revenue = On(Concept.Revenue, fact.Revenue),
            Profit = On(Concept.Profit, fact.Profit),
            WorkerIncome = On(Concept.WorkerIncome, fact.WorkerIncome),
            Score = Whole(On(Concept.AssessmentScore, fact.Score)),
        };
    }

    private static int? Whole(long? value) => value is { } number ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : null;

    private static CooperativeFact WithClassesOf(CooperativeFact other, CooperativeFact fact) =>
        fact with
        {
            SizeByMembers = other.SizeByMembers,
            SizeByCapital = other.SizeByCapital,
            SizeByDecree113 = other.SizeByDecree113,
            Grade = other.Grade,
            IsGoodOrFair = other.IsGoodOrFair,
            IsChainLinked = other.IsChainLinked,
            IsHighTech = other.IsHighTech,
        };
}
