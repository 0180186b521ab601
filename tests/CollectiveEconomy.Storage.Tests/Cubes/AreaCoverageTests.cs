using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Tests.Releases;
using static CollectiveEconomy.Storage.Tests.Cubes.Asking;

namespace CollectiveEconomy.Storage.Tests.Cubes;

public sealed class AreaCoverageTests
{
    [Fact]
    public void Old_areas_are_refused_naming_the_years_in_which_some_unit_has_none()
    {
        using var release = WithNewUnits(2025, 2023);
        var fault = Assert.Single(Assert.Throws<QueryRefused>(() => release.Ask(Question("year region", "members").Before2025())).Faults);
        Assert.Equal("AREAS_NOT_HELD", fault.Code);
        Assert.StartsWith("Some units of 2023, 2025 have only a province of 2025", fault.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_that_the_filters_leave_out_do_not_matter()
    {
        using var release = WithNewUnits(2025);
        Assert.Equal(
            ["2024 RRD: 10"],
            release.Ask(Question("year region", "members", Where("year", Comparison.Lte, 2024)).Before2025()).Lines()
        );
    }

    [Fact]
    public void A_filter_on_an_old_area_does_not_hide_units_without_one()
    {
        using var release = WithNewUnits(2025);
        Assert.Throws<QueryRefused>(() => release.Ask(Question("year", "members", Where("province", Comparison.Eq, "01")).Before2025()));
    }

    [Fact]
    public void A_question_without_areas_needs_none()
    {
        using var release = WithNewUnits(2025);
        Assert.Equal(["2024: 10", "2025: 10"], release.Ask(Question("year", "members").Before2025()).Lines());
    }

    [Fact]
    public void New_areas_are_known_of_every_unit()
    {
        using var release = WithNewUnits(2025);
        Assert.Equal(["2024 RRD25: 10", "2025 RRD25: 10"], release.Ask(Question("year region", "members")).Lines());
    }

    private static Storage.Releases.LoadedRelease WithNewUnits(params int[] years) =>
        Sample.Load([
            Sample.Fact(1, 2024),
            .. years.Select((year, place) => Sample.Fact(place + 2, year) with { RegionBefore2025 = null, ProvinceBefore2025 = null }),
        ]);
}
