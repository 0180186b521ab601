using CollectiveEconomy.Evaluation.Sensitivity;

namespace CollectiveEconomy.Evaluation.Tests.Sensitivity;

public sealed class PublishedSensitivityTests
{
    [Theory]
    [InlineData(0, 0.0264, 0.0607)]
    [InlineData(0.01, 0.0128, 0.0788)]
    [InlineData(0.02, 0.00186, 0.0908)]
    [InlineData(0.03, -0.00814, 0.101)]
    [InlineData(0.04, -0.0181, 0.111)]
    [InlineData(0.05, -0.0281, 0.121)]
    public void Intervals_of_smoothness_are_the_published_ones(double bound, double lower, double upper)
    {
        var interval = Smoothness.Of(SensitivityTarget.First(Medicaid.OneDate)!).At(bound);
        Assert.Equal(lower, interval.Lower, 5e-4);
        Assert.Equal(upper, interval.Upper, 5e-4);
    }

    [Theory]
    [InlineData(0.5, 0.0304, 0.0571)]
    [InlineData(1, 0.0255, 0.0620)]
    [InlineData(1.5, 0.0182, 0.0693)]
    [InlineData(2, 0.0085, 0.0766)]
    public void Intervals_of_relative_magnitudes_are_the_published_ones(double bound, double lower, double upper)
    {
        // The published ends are the outermost accepted points of a grid whose step is 0.00243.
        var interval = RelativeMagnitudes.Of(SensitivityTarget.First(Medicaid.AllDates)!).At(bound);
        Assert.InRange(lower - interval.Lower, -5e-5, 0.0025);
        Assert.InRange(interval.Upper - upper, -5e-5, 0.0025);
    }
}
