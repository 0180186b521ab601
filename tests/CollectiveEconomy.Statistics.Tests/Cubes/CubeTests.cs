using System.Reflection;
using System.Text.RegularExpressions;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Statistics.Tests.Cubes;

public sealed partial class CubeTests
{
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
                                YearDimension => typeof(int),
                                FlagDimension => typeof(bool),
                                _ => typeof(string),
                            },
                            Column(name, dimension.ColumnIn(areas))
                        )
                )
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_column_that_a_measure_adds_up_is_one_of_its_facts_and_a_number(string name)
    {
        Assert.Equal(typeof(int), Column(name, Named(name).Weight));
        Assert.All(
            Named(name).Measures.OfType<Total>(),
            total => Assert.Contains(Column(name, total.Column), (Type[])[typeof(int), typeof(long)])
        );
        Assert.All(
            Named(name).Measures.OfType<UnitCount>().Where(count => count.OnlyWhere is not null),
            count => Assert.Equal(typeof(bool), Column(name, count.OnlyWhere!))
        );
    }

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
        Assert.All(Named(name).Dimensions.OfType<CodedDimension>(), coded => Assert.NotEmpty(Codelist(coded.Codelist)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cube_has_one_year(string name) => Assert.Single(Named(name).Dimensions.OfType<YearDimension>());

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

    [GeneratedRegex("^[a-z][a-zA-Z]+$")]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"^[A-Z].+\.$")]
    private static partial Regex Sentence();
}
