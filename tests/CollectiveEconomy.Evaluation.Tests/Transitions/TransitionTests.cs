using CollectiveEconomy.Evaluation.Transitions;

namespace CollectiveEconomy.Evaluation.Tests.Transitions;

public sealed class TransitionTests
{
    private static readonly TransitionMatrix Matrix = TransitionMatrix.Of(
        3,
        [(0, 0), (0, 1), (0, 1), (1, 1), (1, 0), (null, 2), (2, null), (0, 2)]
    );

    [Fact]
    public void Moves_are_counted_with_shares_of_the_state_before()
    {
        Assert.Equal((6, 2), (Matrix.Cases, Matrix.Unknown));
        Assert.Equal(2, Matrix.Count(0, 1));
        Assert.Equal(0.5, Matrix.Share(0, 1));
        Assert.Equal((4, 2, 0), (Matrix.CasesFrom(0), Matrix.CasesFrom(1), Matrix.CasesFrom(2)));
        Assert.Equal((2, 3, 1), (Matrix.CasesTo(0), Matrix.CasesTo(1), Matrix.CasesTo(2)));
        Assert.Null(Matrix.Share(2, 2));
    }

    [Fact]
    public void Stayers_and_movers_add_up()
    {
        Assert.Equal((2, 3, 1), (Matrix.Stayers, Matrix.Risen, Matrix.Fallen));
        Assert.Equal(1 / 3d, Matrix.StayerShare!.Value, 1e-12);
        Assert.Null(TransitionMatrix.Of(2, []).StayerShare);
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(0, -1)]
    public void A_state_that_is_none_is_refused(int before, int after) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TransitionMatrix.Of(3, [(before, after)]));

    [Theory]
    [InlineData(Direction.HigherIsBetter, 2)]
    [InlineData(Direction.LowerIsBetter, 3)]
    public void A_target_is_reached_on_its_better_side(Direction direction, int reached)
    {
        var attainment = TargetAttainment.Of(direction, [(5, 4), (4, 4), (3, 4), (1, 4), (null, 4), (4, null), (double.NaN, 1)]);
        Assert.Equal((reached, 4, 3), (attainment.Reached, attainment.Compared, attainment.Unknown));
        Assert.Equal(reached / 4d, attainment.Share);
        Assert.Null(TargetAttainment.Of(direction, [(null, 1)]).Share);
    }

    [Theory]
    [InlineData(Direction.HigherIsBetter, 10, 15, 20, 0.5)]
    [InlineData(Direction.HigherIsBetter, 10, 25, 20, 1.5)]
    [InlineData(Direction.LowerIsBetter, 10, 8, 6, 0.5)]
    [InlineData(Direction.LowerIsBetter, 10, 12, 6, -0.5)]
    [InlineData(Direction.LowerIsBetter, 10, 12, 14, null)]
    [InlineData(Direction.HigherIsBetter, 10, 12, 10, null)]
    public void Progress_is_a_part_of_the_way_to_the_target(
        Direction direction,
        double baseline,
        double actual,
        double target,
        double? expected
    ) => Assert.Equal(expected, TargetAttainment.Progress(direction, baseline, actual, target));
}
