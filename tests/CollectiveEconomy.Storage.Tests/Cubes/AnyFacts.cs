using System.Reflection;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Tests.Releases;
using CsCheck;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>Any facts of a cube: few cooperatives and members, so that they meet in cells; nulls, zeros, losses and large amounts.</summary>
internal static class AnyFacts
{
    private const int Cooperatives = 14;

    public static Gen<object[]> Of(Cube cube) =>
        Of(cube.Facts, CubeColumns.Codelists(cube)).Array[0, 60].Select(facts => cube.HasOneRowPerYear ? YearByYear(facts) : facts);

    private static Gen<object> Of(Type record, IReadOnlyDictionary<string, string> codelists)
    {
        var columns = FactColumn.Of(record);
        var values = columns.Select(column => Value(column, codelists.GetValueOrDefault(column.Name))).ToArray();
        return Together(values)
            .Select(drawn =>
            {
                var fact = Activator.CreateInstance(record)!;
                for (var place = 0; place < drawn.Length; place++)
                    columns[place].Property.SetValue(fact, drawn[place]);
                return fact;
            });
    }

    private static Gen<object?[]> Together(Gen<object?>[] values) =>
        values.Aggregate(
            Gen.Const(Array.Empty<object?>()),
            (drawn, value) => Gen.Select(drawn, value, (before, next) => (object?[])[.. before, next])
        );

    private static Gen<object?> Value(FactColumn column, string? codelist)
    {
        var some = column switch
        {
            { Name: nameof(CooperativeFact.CooperativeId) or nameof(ModelFact.ModelId) or nameof(FundingFact.LoanId) } => Gen.Int[
                    1,
                    Cooperatives
                ]
                .Select(id => (object?)id),
            { Name: "Year" or "StartYear" or "YearSubmitted" } => Gen.Int[Sample.FirstYear, Sample.LastYear].Select(year => (object?)year),
            { Name: nameof(CooperativeFact.Weight) } => Gen.Frequency((4, Gen.Const(1)), (1, Gen.Int[2, 30]))
                .Select(weight => (object?)weight),
            { SqlType: "VARCHAR[]" } => Gen.Shuffle(Sample.Codelists[codelist!], 0, 3).Select(codes => (object?)codes),
            { SqlType: "VARCHAR" } => Gen.Int[0, Sample.Codelists[codelist!].Length - 1]
                .Select(place => (object?)Sample.Codelists[codelist!][place]),
            { SqlType: "BOOLEAN" } => Gen.Bool.Select(flag => (object?)flag),
            { SqlType: "INTEGER" } => Gen.Int[0, 400].Select(number => (object?)number),
            _ => Gen.Frequency((1, Gen.Const(0L)), (6, Gen.Long[1, 5_000_000_000]), (2, Gen.Long[-900, 900]))
                .Select(number => (object?)number),
        };
        // Old areas are mostly known, or few questions by them could be answered.
        var missing = column.Name.EndsWith("Before2025", StringComparison.Ordinal) ? 1 : 20;
        return column.IsNullable && !IsAlwaysKnown(column) || column.Name.EndsWith("Before2025", StringComparison.Ordinal)
            ? Gen.Frequency((100 - missing, some), (missing, Gen.Const((object?)null)))
            : some;
    }

    // The table of true values has a model in each row of funding: only the public's has none in those of loans.
    private static bool IsAlwaysKnown(FactColumn column) =>
        column.Name.EndsWith("2025", StringComparison.Ordinal) || column.Name == nameof(FundingFact.ModelId);

    private static object[] YearByYear(object[] facts) =>
        [
            .. facts
                .DistinctBy(fact => (Read(fact, nameof(CooperativeFact.CooperativeId)), Read(fact, nameof(CooperativeFact.Year))))
                .OrderBy(fact => Read(fact, nameof(CooperativeFact.Year))),
        ];

    private static object? Read(object fact, string column) =>
        fact.GetType().GetProperty(column, BindingFlags.Public | BindingFlags.Instance)!.GetValue(fact);
}
