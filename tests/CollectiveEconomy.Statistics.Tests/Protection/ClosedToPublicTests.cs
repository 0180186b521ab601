using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Statistics.Tests.Protection;

public sealed class ClosedToPublicTests
{
    [Fact]
    public void A_release_of_the_current_series_is_open() => Assert.Empty(ClosedToPublic.FaultsOf(Release("1")));

    [Fact]
    public void A_release_without_noise_that_holds_is_closed_for_good()
    {
        var fault = Assert.Single(ClosedToPublic.FaultsOf(Release(null)));
        Assert.Equal("RELEASE_CLOSED", fault.Code);
        Assert.Contains("its protection was found to be insufficient", fault.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_of_a_series_that_is_over_is_closed_because_of_the_others()
    {
        var fault = Assert.Single(ClosedToPublic.FaultsOf(Release("1") with { IsSeriesOver = true }));
        Assert.Equal("RELEASE_CLOSED", fault.Code);
        Assert.Contains("later releases carry different noise", fault.Message.En, StringComparison.Ordinal);
    }

    private static Release Release(string? series) =>
        new()
        {
            Id = new ReleaseId(2026, 1),
            PublishedAt = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero),
            IsSynthetic = true,
            FirstYear = 2016,
            LastYear = 2025,
            Previous = null,
            Notes = null,
            PlatformVersion = "1.0.0",
            NoiseSeries = series,
        };
}
