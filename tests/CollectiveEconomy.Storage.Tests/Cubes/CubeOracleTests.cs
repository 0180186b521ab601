using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Storage.Tests.Releases;
using CsCheck;

namespace CollectiveEconomy.Storage.Tests.Cubes;

public sealed class CubeOracleTests
{
    private const int Releases = 40;
    private const int QuestionsOfEach = 8;

    private static readonly Gen<CooperativeFact> AnyFact =
        from year in Gen.Int[Sample.FirstYear, Sample.LastYear]
        from areas in AnyOf<(string, string, string, string)>(
            ("RRD25", "01", "RRD", "01"),
            ("RRD25", "15", "NMM", "02"),
            ("NMM25", "24", "RRD", "15")
        )
        from hasOldAreas in Gen.Frequency((19, Gen.Const(true)), (1, Gen.Const(false)))
        from field in AnyCode(CodelistIds.Field).Null(0.2)
        from form in AnyCode(CodelistIds.LegalForm)
        from vsic in AnyCode(CodelistIds.VsicSection).Null(0.2)
        from service in AnyCode(CodelistIds.ServiceType).Null(0.2)
        from age in AnyCode(CodelistIds.AgeBand).Null(0.2)
        from flags in Gen.Select(Gen.Bool, Gen.Bool, AnyFlag, AnyFlag)
        from weight in Gen.Frequency((3, Gen.Const(1)), (1, Gen.Int[2, 30]))
        from people in Gen.Select(AnyNumber, AnyNumber, AnyNumber, AnyNumber)
        select new CooperativeFact
        {
            CooperativeId = 1,
            Year = year,
            Region2025 = areas.Item1,
            RegionBefore2025 = hasOldAreas ? areas.Item3 : null,
            Province2025 = areas.Item2,
            ProvinceBefore2025 = hasOldAreas ? areas.Item4 : null,
            Field = field,
            LegalForm = form,
            VsicSection = vsic,
            ServiceType = service,
            AgeBand = age,
            IsSupported = flags.Item1,
            IsEverSupported = flags.Item2,
            IsChainLinked = flags.Item3,
            IsHighTech = flags.Item4,
            CountsAsCooperative = LegalForms.CountsAsCooperative(form),
            Weight = weight,
            Members = people.Item1,
            WomenMembers = people.Item2,
            Workers = people.Item3,
            WomenWorkers = people.Item4,
        };

    private static readonly Gen<CubeQuestion> AnyQuestion =
        from areas in AnyOf(AreaSet.Areas2025, AreaSet.AreasBefore2025)
        from broken in Gen.Shuffle(Sample.Cooperatives.Dimensions.ToArray(), 1, 4)
        from measures in Gen.Shuffle(Sample.Cooperatives.Measures.ToArray(), 1, Sample.Cooperatives.Measures.Count)
        from conditions in AnyCondition(areas).Array[0, 3]
        from year in Gen.Int[Sample.FirstYear, Sample.LastYear]
        from totals in Gen.Bool
        select new CubeQuestion
        {
            Cube = Sample.Cooperatives,
            By = broken,
            Measures = measures,
            // A stock needs one year, or each.
            Where = broken.Any(dimension => dimension is YearDimension)
                ? conditions
                : [.. conditions, Asking.Where("year", Comparison.Eq, year)],
            Areas = areas,
            Totals = totals,
        };

    private static Gen<int?> AnyNumber => Gen.Int[0, 500].Nullable(0.3);

    private static Gen<bool?> AnyFlag => Gen.Bool.Nullable(0.3);

    [Fact]
    public void Answers_to_any_questions_on_any_facts_are_those_of_counting_row_by_row() =>
        Gen.Select(AnyFact.Array[0, 40], AnyQuestion.Array[QuestionsOfEach])
            .Sample(
                (facts, questions) =>
                {
                    using var release = Sample.Load(facts);
                    foreach (var question in questions)
                        if (CubeOracle.YearsWithoutAreas(question, facts) is { Count: > 0 } years)
                            Assert.Contains(
                                $"Some units of {string.Join(", ", years)} are known",
                                Assert.Throws<QuestionRefused>(() => release.Ask(question)).Message,
                                StringComparison.Ordinal
                            );
                        else
                            Assert.Equal(CubeOracle.Lines(question, facts), release.Ask(question).Lines());
                },
                iter: Releases
            );

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    private static Gen<string> AnyCode(string codelist) => AnyOf(Sample.Codelists[codelist]);

    private static Gen<Condition> AnyCondition(AreaSet areas) =>
        AnyOf([.. Sample.Cooperatives.Dimensions])
            .SelectMany(dimension =>
                dimension switch
                {
                    YearDimension => AnyCondition(
                        dimension,
                        Gen.Int[Sample.FirstYear, Sample.LastYear].Select(value => (object)value),
                        Enum.GetValues<Comparison>()
                    ),
                    CodeDimension coded => AnyCondition(
                        dimension,
                        AnyCode(coded.CodelistIn(areas)).Select(value => (object)value),
                        [Comparison.Eq, Comparison.In, Comparison.NotIn]
                    ),
                    _ => AnyCondition(dimension, Gen.Bool.Select(value => (object)value), [Comparison.Eq, Comparison.In, Comparison.NotIn]),
                }
            );

    private static Gen<Condition> AnyCondition(Dimension dimension, Gen<object> value, Comparison[] comparisons) =>
        AnyOf(comparisons)
            .SelectMany(comparison =>
                (comparison is Comparison.In or Comparison.NotIn ? value.Array[0, 3] : value.Array[1]).Select(values => new Condition(
                    dimension,
                    comparison,
                    values
                ))
            );
}
