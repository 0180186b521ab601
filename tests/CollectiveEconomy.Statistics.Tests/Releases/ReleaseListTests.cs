using System.Globalization;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Statistics.Tests.Releases;

public sealed class ReleaseListTests
{
    [Fact]
    public void The_newest_that_is_not_withdrawn_is_current() =>
        Assert.Equal(
            "2026.9",
            Current(Of("2026.9", "2026-02-01"), Of("2026.10", "2026-03-01", withdrawn: "2026-03-02"), Of("2025.1", "2025-05-01"))
        );

    [Fact]
    public void Ten_comes_after_nine() => Assert.Equal("2026.10", Current(Of("2026.10", "2026-03-01"), Of("2026.9", "2026-02-01")));

    [Fact]
    public void When_all_are_withdrawn_the_newest_answers() =>
        Assert.Equal(
            "2026.2",
            Current(Of("2026.1", "2026-02-01", withdrawn: "2026-03-02"), Of("2026.2", "2026-03-01", withdrawn: "2026-03-02"))
        );

    [Fact]
    public void Of_none_none_is_current_and_no_year_is_covered()
    {
        Assert.Null(ReleaseList.Empty.Current);
        Assert.Null(ReleaseList.Empty.LastYear);
    }

    [Theory]
    [InlineData("2026-01-31", null)]
    [InlineData("2026-02-01", "2026.1")]
    [InlineData("2026-02-28", "2026.1")]
    [InlineData("2026-03-01", "2026.2")]
    [InlineData("2026-03-09", "2026.2")]
    [InlineData("2026-03-10", "2026.1")]
    [InlineData("2026-04-01", "2026.3")]
    public void A_day_is_answered_by_what_was_current_on_its_evening(string day, string? id)
    {
        var list = new ReleaseList([
            Of("2026.1", "2026-02-01"),
            Of("2026.2", "2026-03-01", withdrawn: "2026-03-10"),
            Of("2026.3", "2026-04-01"),
        ]);
        Assert.Equal(id, list.AsOf(DateOnly.Parse(day, CultureInfo.InvariantCulture))?.Id.ToString());
    }

    [Theory]
    [InlineData("2026-02-28T23:59Z", "2026.1")]
    [InlineData("2026-03-01T00:00Z", "2026.2")]
    [InlineData("2026-03-09T23:59Z", "2026.2")]
    [InlineData("2026-03-10T00:00Z", "2026.1")]
    [InlineData("2026-01-01T00:00Z", null)]
    public void A_moment_is_answered_by_the_last_published_and_not_withdrawn_by_then(string moment, string? id)
    {
        var list = new ReleaseList([
            Of("2026.1", "2026-02-01T00:00Z"),
            Of("2026.2", "2026-03-01T00:00Z", withdrawn: "2026-03-10T00:00Z"),
            Of("2026.3", "2026-04-01T00:00Z"),
        ]);
        Assert.Equal(id, list.AsOf(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture))?.Id.ToString());
    }

    [Fact]
    public void The_day_is_that_of_Viet_Nam()
    {
        var list = new ReleaseList([Of("2027.1", "2026-12-31T17:00Z")]);
        Assert.Null(list.AsOf(new DateOnly(2026, 12, 31)));
        Assert.NotNull(list.AsOf(new DateOnly(2027, 1, 1)));
    }

    [Fact]
    public void Years_of_withdrawn_releases_are_no_longer_covered() =>
        Assert.Equal(
            2024,
            new ReleaseList([
                Of("2026.1", "2026-02-01") with
                {
                    LastYear = 2024,
                },
                Of("2026.2", "2026-03-01", withdrawn: "2026-03-10") with
                {
                    LastYear = 2025,
                },
            ]).LastYear
        );

    private static string? Current(params Release[] releases) => new ReleaseList(releases).Current?.Id.ToString();

    private static Release Of(string id, string moment, string? withdrawn = null) =>
        new()
        {
            Id = ReleaseId.TryParse(id, out var parsed) ? parsed : throw new ArgumentException(id),
            PublishedAt = Moment(moment),
            IsSynthetic = true,
            FirstYear = 2020,
            LastYear = 2024,
            Previous = null,
            Notes = null,
            PlatformVersion = "1",
            Withdrawal = withdrawn is null ? null : new Withdrawal("Wrong", Moment(withdrawn)),
        };

    private static DateTimeOffset Moment(string text) =>
        DateTimeOffset.Parse(text.Contains('T', StringComparison.Ordinal) ? text : text + "T00:00+07:00", CultureInfo.InvariantCulture);
}
