using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CsCheck;
using static CollectiveEconomy.Statistics.Tests.Cubes.Asking;

namespace CollectiveEconomy.Statistics.Tests.Cubes.Queries;

public sealed class CanonicalQueryTests
{
    private static readonly CubeQuery Whole = Question(
        "region year",
        "revenueTotal members",
        Where("field", Comparison.In, "IND", "AGRI")
    ) with
    {
        Having = [new FigureCondition(Figure("revenueTotal"), Comparison.Gte, 5.00m)],
        OrderBy =
        [
            new FigureOrder(Figure("revenueTotal"), IsDescending: true),
            new FigureOrder(Figure("membersTotal"), IsDescending: false),
        ],
        FirstPer = new FirstOfEach([Dimension("region")], 3),
        Totals = true,
    };

    [Fact]
    public void A_question_is_json_with_everything_in_order() =>
        Assert.Equal(
            """
            {"areas":"AREAS_2025","by":["region","year"],"cube":"cooperatives","figures":["membersTotal","revenueTotal"],
            "firstPer":{"by":["region"],"n":3},"having":[{"comparison":"gte","figure":"revenueTotal","value":5}],
            "orderBy":[{"figure":"revenueTotal","isDescending":true},{"figure":"membersTotal","isDescending":false}],"population":"ALL_ORGANISATIONS","totals":true,
            "where":[{"comparison":"in","dimension":"field","values":["AGRI","IND"]}]}
            """.ReplaceLineEndings(""),
            CanonicalQuery.Of(Whole)
        );

    [Fact]
    public void Any_question_is_read_back_as_it_was_written() =>
        AnyQuestion.ToAnyCube.Sample(question =>
        {
            var text = CanonicalQuery.Of(question);
            var read = CanonicalQuery.Read(text);
            Assert.Equal(text, CanonicalQuery.Of(read));
            Assert.Same(question.Cube, read.Cube);
            Assert.Equal(question.By, read.By);
            Assert.Equal(question.Population, read.Population);
            Assert.Equal(question.HasFullPrecision, read.HasFullPrecision);
            Assert.Equal(question.OrderBy, read.OrderBy);
            Assert.Equal(question.Figures.ToHashSet(), [.. read.Figures]);
            Assert.Equal(question.Having.ToHashSet(), [.. read.Having]);
            Assert.Equal(Lines(question.Where), Lines(read.Where));
            Assert.Equal(question.FirstPer?.Count, read.FirstPer?.Count);
            Assert.Equal(question.FirstPer?.By.ToHashSet(), read.FirstPer?.By.ToHashSet());
            Assert.Equal((question.Areas, question.Totals), (read.Areas, read.Totals));
        });

    [Fact]
    public void Order_that_means_nothing_changes_nothing() =>
        AnyQuestion
            .ToAnyCube.SelectMany(question => AnyQuestion.Shuffled(question).Select(shuffled => (question, shuffled)))
            .Sample(pair => Assert.Equal(CanonicalQuery.Of(pair.question), CanonicalQuery.Of(pair.shuffled)));

    [Fact]
    public void The_page_plays_no_part() => Assert.Equal(CanonicalQuery.Of(Whole), CanonicalQuery.Of(Whole with { First = 10, Skip = 20 }));

    [Fact]
    public void Whatever_changes_the_answer_changes_the_text()
    {
        CubeQuery[] others =
        [
            Whole with
            {
                By = [.. Whole.By.Reverse()],
            },
            Whole with
            {
                Where = [],
            },
            Whole with
            {
                Where = [Where("field", Comparison.NotIn, "IND", "AGRI")],
            },
            Whole with
            {
                Where = [Where("field", Comparison.In, "IND")],
            },
            Whole with
            {
                Where = [Where("year", Comparison.Eq, 2024)],
            },
            Question("region year", "revenueTotal", [.. Whole.Where]),
            Whole with
            {
                Having = [],
            },
            Whole with
            {
                Having = [Whole.Having[0] with { Value = 5.01m }],
            },
            Whole with
            {
                Having = [Whole.Having[0] with { Comparison = Comparison.Eq }],
            },
            Whole with
            {
                OrderBy = [.. Whole.OrderBy.Reverse()],
            },
            Whole with
            {
                OrderBy = [Whole.OrderBy[0] with { IsDescending = false }, Whole.OrderBy[1]],
            },
            Whole with
            {
                FirstPer = null,
            },
            Whole with
            {
                FirstPer = Whole.FirstPer! with { Count = 4 },
            },
            Whole with
            {
                FirstPer = Whole.FirstPer! with { By = [Dimension("year")] },
            },
            Whole with
            {
                Areas = AreaSet.AreasBefore2025,
            },
            Whole with
            {
                Totals = false,
            },
            Whole,
        ];
        Assert.Equal(others.Length, others.Select(CanonicalQuery.Of).Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"cube":"nothing"}""")]
    [InlineData("\"cooperatives\":\"cooperatives\"", "\"cube\":\"cooperatives\"")]
    [InlineData("\"revenueTota\"", "\"revenueTotal\"")]
    [InlineData("\"regio\"", "\"region\"")]
    [InlineData("[7,\"IND\"]", "[\"AGRI\",\"IND\"]")]
    [InlineData("\"n\":3.5", "\"n\":3")]
    [InlineData("\"value\":1e99", "\"value\":5")]
    [InlineData("\"AREAS_2030\"", "\"AREAS_2025\"")]
    [InlineData("\"above\"", "\"gte\"")]
    public void A_text_that_is_no_question_is_refused(string text, string? instead = null) =>
        Assert.Throws<FormatException>(() =>
            CanonicalQuery.Read(instead is null ? text : CanonicalQuery.Of(Whole).Replace(instead, text, StringComparison.Ordinal))
        );

    private static IEnumerable<string> Lines(IEnumerable<Condition> conditions) =>
        conditions
            .Select(condition =>
                $"{condition.Dimension.Name} {condition.Comparison} {string.Join('\n', condition.Values.Select(value => $"{value}").Order(StringComparer.Ordinal))}"
            )
            .Distinct()
            .Order(StringComparer.Ordinal);
}
