using CollectiveEconomy.Api.Evaluations;
using CollectiveEconomy.Api.Evaluations.Effects;
using CollectiveEconomy.Api.Evaluations.Specifications;
using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Api.Tests.Evaluations;

/// <summary>A specification as a text.</summary>
public sealed class SpecificationTests
{
    private static readonly Cube Cube = Cube.All.Single(cube => cube.Name == "cooperatives");

    [Fact]
    public void The_text_gives_the_specification_again()
    {
        var text = Specify(577).Text;
        Assert.Equal(text, Specification<EffectMethod>.Read(text).Text);
    }

    [Fact]
    public void Another_choice_is_another_specification() =>
        Assert.NotEqual(new SpecificationText(Specify(577).Text).Hash, new SpecificationText(Specify(578).Text).Hash);

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"version\":1,\"kind\":\"differenceInDifferences\",\"question\":{},\"method\":{}}")]
    public void What_is_no_specification_is_refused(string text) =>
        Assert.Throws<FormatException>(() => Specification<EffectMethod>.Read(text));

    [Fact]
    public void What_was_altered_is_refused() =>
        Assert.Throws<FormatException>(() =>
            Specification<EffectMethod>.Read(Specify(577).Text.Replace("\"Draws\":999", "\"Draws\": 999", StringComparison.Ordinal))
        );

    private static Specification<EffectMethod> Specify(int seed) =>
        new(
            "differenceInDifferences",
            new CubeQuery
            {
                Cube = Cube,
                By = [Cube.Dimensions.OfType<YearDimension>().First()],
                Figures = [new Figure(Cube.Measures.Single(measure => measure.Name == "revenue"), Statistic.Mean)],
            },
            new EffectMethod(
                OutcomeScale.Logarithm,
                SupportCohort.All,
                [],
                ComparisonGroup.NotYetTreated,
                BasePeriod.Varying,
                Adjustment.DoublyRobust,
                ["region"],
                0,
                null,
                null,
                null,
                ClusterLevel.Cooperative,
                999,
                seed
            )
        );
}
