using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Tests.Protection;

public sealed class NoiseScaleTests
{
    private const int Draws = 200;
    private const long Value = 900_000_000_000;

    public static TheoryData<NoiseScale, long> Scales() => new() { { NoiseScale.Proportional(1), Value }, { NoiseScale.Points, 5_000 } };

    [Theory]
    [MemberData(nameof(Scales))]
    public void The_deviation_is_that_of_the_noise(NoiseScale scale, long value)
    {
        // Draws that lie evenly, of both signs.
        var even = Enumerable.Range(0, Draws).Select(place => (2 * place + 1.0) / Draws - 1).ToList();
        var squares =
            from permanent in even
            from varying in even
            select Math.Pow((scale.Apply(value, permanent, varying) - value) / scale.MagnitudeOf(value), 2);
        Assert.InRange(Math.Sqrt(squares.Average()) / scale.Deviation, 0.999, 1.001);
    }

    [Theory]
    [InlineData(0, 50)]
    [InlineData(-49, 50)]
    [InlineData(51, 51)]
    [InlineData(-1_000, 1_000)]
    public void The_magnitude_of_a_value_is_its_size_but_never_less_than_the_floor(long value, double magnitude) =>
        Assert.Equal(magnitude, NoiseScale.Proportional(50).MagnitudeOf(value));

    [Fact]
    public void Noise_of_points_is_the_same_at_all_values() =>
        Assert.Single(new[] { 0L, 5_000, 10_000, -200 }.Select(value => NoiseScale.Points.Apply(value, 0.3, -0.2) - value).Distinct());
}
