using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Formats.Tests;

/// <summary>Questions as addresses state them.</summary>
public sealed class QuestionReaderTests
{
    private static readonly Cube Cooperatives = Cube.All.Single(cube => cube.Name == "cooperatives");

    [Theory]
    [InlineData("by=REGION,YEAR&measures=members", "membersTotal", "")]
    [InlineData("by=region&measures=revenue.mean,revenue_total&where=year:2024", "revenueMean revenueTotal", "year Eq 2024")]
    [InlineData("by=legalForm&measures=ORGANISATIONS&where=year:2018..2020", "organisations", "year Gte 2018, year Lte 2020")]
    [InlineData("by=YEAR&measures=organisations&where=year:2018..;field:!AGRI,TRD", "organisations", "year Gte 2018, field NotIn AGRI TRD")]
    [InlineData("by=YEAR&measures=organisations&where=sizeByDecree113:AGRI:LARGE", "organisations", "sizeByDecree113 Eq AGRI:LARGE")]
    [InlineData("by=YEAR&measures=organisations&where=supported:true", "organisations", "supported Eq True")]
    public void A_question_is_read(string address, string figures, string conditions)
    {
        var question = Read(address).Question;
        Assert.Equal(figures, string.Join(' ', question.Figures.Select(figure => figure.Name)));
        Assert.Equal(
            conditions,
            string.Join(", ", question.Where.Select(one => $"{one.Dimension.Name} {one.Comparison} {string.Join(' ', one.Values)}"))
        );
    }

    [Theory]
    [InlineData("by=YEAR&measures=organisations", Population.Cooperatives)]
    [InlineData("by=YEAR,LEGAL_FORM&measures=organisations", Population.AllOrganisations)]
    [InlineData("by=YEAR&measures=organisations&population=ALL_ORGANISATIONS", Population.AllOrganisations)]
    public void The_population_is_that_of_the_schema(string address, Population population) =>
        Assert.Equal(population, Read(address).Question.Population);

    [Theory]
    [InlineData("by=YEAR", "measures", "names no figure")]
    [InlineData("by=YEAR&measures=revenu", "measures", "is not a value of 'measures'; use one of")]
    [InlineData("by=PROVINZ&measures=members", "by", "use one of year, region, province")]
    [InlineData("by=YEAR&measures=members&where=year", "where", "is no condition")]
    [InlineData("by=YEAR&measures=members&where=year:..", "where", "is no condition")]
    [InlineData("by=YEAR&measures=members&where=year:last", "where", "is no whole number")]
    [InlineData("by=YEAR&measures=members&where=region:A..B", "where", "has no range")]
    [InlineData("by=YEAR&measures=members&where=supported:yes", "where", "use one of true, false")]
    [InlineData("by=YEAR&measures=members&having=members_total:many", "having", "is no number")]
    [InlineData("by=YEAR&measures=members&orderBy=members_total:down", "orderBy", "use one of asc, desc")]
    [InlineData("by=YEAR&measures=members&firstPer=year", "firstPer", "as in region:5")]
    [InlineData("by=YEAR&measures=members&first=0", "first", "a whole number from 1")]
    [InlineData("by=YEAR&measures=members&asOf=yesterday", "asOf", "is a day")]
    [InlineData("by=YEAR&measures=members&language=fr", "language", "use one of vi, en")]
    [InlineData("by=YEAR&measures=members&pivot=YEAR", "pivot", "at least two")]
    [InlineData("by=YEAR&measures=members&decimal=comma", "decimal", "use delimiter=semicolon")]
    [InlineData("by=YEAR&measures=members&format=csv", "format", "There is no parameter 'format'; the nearest are")]
    [InlineData("by=YEAR&by=REGION&measures=members", "by", "is given twice")]
    [InlineData("by=YEAR&measures=womenManagers", "measures", "Women in management are not collected.")]
    public void A_parameter_that_can_t_be_used_is_named_with_what_would_be_right(string address, string parameter, string sentence)
    {
        var invalid = Assert.Throws<ParameterInvalid>(() => Read(address));
        Assert.Equal(parameter, invalid.Parameter);
        Assert.Contains(sentence, invalid.Text.En, StringComparison.Ordinal);
        Assert.NotEqual(invalid.Text.En, invalid.Text.Vi);
    }

    private static DataQuestion Read(string address) =>
        QuestionReader.Read(
            Cooperatives,
            new Parameters(
                address.Split('&').Select(part => part.Split('=', 2)).Select(part => KeyValuePair.Create(part[0], part[1])),
                QuestionReader.Names
            )
        );
}
