using System.Reflection;
using System.Text.RegularExpressions;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Tests.Cubes;

public sealed partial class CubeTests
{
    /// <summary>Lists that a release makes of tables of the register.</summary>
    private static readonly string[] OfTheRegister =
    [
        CodelistIds.Programme,
        CodelistIds.Product,
        CodelistIds.SupportUnit,
        CodelistIds.OutcomeIndicator,
    ];

    public static TheoryData<string> Names { get; } = new(Cube.All.Select(cube => cube.Name));

    [Fact]
    public void Cubes_are_found_by_their_definitions_and_each_name_is_given_once()
    {
        Assert.Contains(Cube.All, cube => cube.Name == "cooperatives");
        Assert.Equal(Cube.All.Count, Cube.All.Select(cube => cube.Name).Distinct().Count());
        Assert.Equal(Cube.All.Count, Cube.All.Select(cube => cube.Facts).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_column_that_a_dimension_names_is_one_of_its_facts_and_of_its_kind(string name) =>
        Assert.All(
            Named(name).Dimensions,
            dimension =>
                Assert.All(
                    Enum.GetValues<AreaSet>(),
                    areas =>
                        Assert.Equal(
                            dimension switch
                            {
                                YearDimension or NumberDimension => typeof(int),
                                FlagDimension => typeof(bool),
                                ListDimension => typeof(IReadOnlyList<string>),
                                _ => typeof(string),
                            },
                            Column(name, dimension.ColumnIn(areas))
                        )
                )
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Years_and_numbers_of_dimensions_are_the_same_for_all_callers(string name) =>
        Assert.All(
            Named(name).Dimensions.Where(dimension => dimension is YearDimension or NumberDimension),
            dimension =>
                Assert.Null(
                    Named(name).Facts.GetProperty(dimension.ColumnIn(AreaSet.Areas2025))!.GetCustomAttribute<ConfidentialAttribute>()
                )
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void What_tells_the_member_of_a_dimension_is_a_dimension_of_the_same_cube_that_nothing_tells(string name) =>
        Assert.All(
            Named(name).Dimensions.Select(dimension => dimension.DeterminedBy).OfType<string>(),
            telling => Assert.Null(Named(name).Dimensions.Single(dimension => dimension.Name == telling).DeterminedBy)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_column_that_a_measure_reads_is_one_of_its_facts(string name)
    {
        if (Named(name).Weight is { } weight)
            Assert.Equal(typeof(int), Column(name, weight));
        Assert.All(CellAggregates(Named(name)).SelectMany(ColumnsOf), column => Column(name, column));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_column_that_makes_a_row_count_says_yes_or_no(string name) =>
        Assert.All(CellAggregates(Named(name)).SelectMany(FlagsOf), flag => Assert.Equal(typeof(bool), Column(name, flag)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_statistic_that_a_measure_offers_is_read_from_what_it_needs(string name) =>
        Assert.All(
            Named(name).Measures,
            measure =>
                Assert.All(
                    measure.Statistics,
                    statistic =>
                    {
                        var needs = measure.Needs(statistic).Distinct().ToList();
                        var places = needs.Index().ToDictionary(need => need.Item, need => need.Index);
                        var nothing = needs.Select(need => need is Units or Distinct or Reported ? (object?)0L : null).ToList();
                        Assert.True(measure.Read(statistic, new CellAggregates(places, nothing)) is null or 0);
                    }
                )
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void A_measure_that_reads_what_is_confidential_has_a_guard(string name) =>
        Assert.All(
            Named(name).Measures,
            measure =>
                Assert.Equal(
                    measure
                        .Statistics.SelectMany(measure.Needs)
                        .SelectMany(need => ColumnsOf(need).Concat(FlagsOf(need)))
                        // The key of a model tells nothing that is counted: the public's table has none in rows of loans.
                        .Where(column => column != nameof(FundingFact.ModelId))
                        .Any(column => Named(name).Facts.GetProperty(column)!.IsDefined(typeof(ConfidentialAttribute)))
                        || measure.IsSensitive,
                    measure.IsConfidential
                )
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void A_dimension_of_what_is_confidential_is_sensitive(string name) =>
        Assert.All(
            Named(name).Dimensions,
            dimension =>
                Assert.Equal(
                    Named(name).Facts.GetProperty(dimension.ColumnIn(AreaSet.Areas2025))!.IsDefined(typeof(ConfidentialAttribute)),
                    dimension.IsSensitive
                )
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_has_a_name_in_camel_case_given_once_and_a_summary_that_is_a_sentence(string name)
    {
        var cube = Named(name);
        var words = cube
            .Dimensions.Select(dimension => (dimension.Name, dimension.Summary))
            .Concat(cube.Measures.Select(measure => (measure.Name, measure.Summary)))
            .ToList();
        Assert.All(words.Append((cube.Name, cube.Summary)), word => Assert.Matches(CamelCase(), word.Item1));
        Assert.All(words.Append((cube.Name, cube.Summary)), word => Assert.Matches(Sentence(), word.Item2));
        Assert.Equal(words.Count, words.Select(word => word.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_unit_is_a_code_of_the_list_of_units(string name) =>
        Assert.All(Named(name).Measures, measure => Assert.Contains(measure.Unit, Codelist("UNIT")));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_codelist_of_a_dimension_exists(string name) =>
        Assert.All(
            Named(name).Dimensions.OfType<CodedDimension>().Where(coded => !OfTheRegister.Contains(coded.Codelist)),
            coded => Assert.NotEmpty(Codelist(coded.Codelist))
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cube_has_one_year(string name) => Assert.Single(Named(name).Dimensions.OfType<YearDimension>());

    private static IEnumerable<Aggregate> CellAggregates(Cube cube) =>
        cube.Measures.SelectMany(measure =>
            measure.Statistics.SelectMany(measure.Needs).Concat(measure.Guards.Select(guard => guard.Contributors))
        );

    private static IEnumerable<string> ColumnsOf(Aggregate aggregate) =>
        aggregate switch
        {
            Sum sum => new[] { sum.Column, sum.With }.OfType<string>(),
            SumOf sum => [sum.First, sum.Second],
            WeightedSum sum => [sum.Column, sum.By],
            Reported reported => [reported.Column],
            Distinct distinct => [distinct.Column],
            Quantile quantile => [quantile.Column],
            Extreme extreme => [extreme.Column],
            Durations durations => [durations.Time],
            Contributors contributors => new[] { contributors.Column, contributors.With }.OfType<string>(),
            _ => [],
        };

    private static IEnumerable<string> FlagsOf(Aggregate aggregate) =>
        aggregate switch
        {
            Units { OnlyWhere: { } flag } => [flag],
            Distinct { OnlyWhere: { } flag } => [flag],
            Sum { OnlyWhere: { } flag } => [flag],
            Durations durations => [durations.Event],
            AnyOf any => [any.Column],
            _ => [],
        };

    private static Cube Named(string name) => Cube.All.Single(cube => cube.Name == name);

    private static Type Column(string cube, string column)
    {
        var property = Named(cube).Facts.GetProperty(column);
        Assert.True(property is not null, $"{Named(cube).Facts.Name} has no {column}.");
        return Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
    }

    /// <summary>The codes of a list as the repository keeps them.</summary>
    private static IReadOnlyList<string> Codelist(string id) =>
        [.. File.ReadLines(CodelistFile()).Select(line => line.Split(',')).Where(line => line[0] == id).Select(line => line[1])];

    private static string CodelistFile() =>
        Path.Combine(
            typeof(CubeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!,
            "schema/codelists/codelists.csv"
        );

    [GeneratedRegex("^[a-z][a-zA-Z0-9]+$")]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"^[A-Z].+\.$")]
    private static partial Regex Sentence();
}
