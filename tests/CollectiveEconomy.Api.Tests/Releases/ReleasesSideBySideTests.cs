namespace CollectiveEconomy.Api.Tests.Releases;

public sealed class ReleasesSideBySideTests(TwoReleases two) : IClassFixture<TwoReleases>
{
    [Fact]
    public async Task The_current_one_answers_who_names_none_and_each_answers_who_names_it()
    {
        Assert.Equal(("2027.2", "2023 2024"), await YearsAsync(""));
        Assert.Equal(("2027.1", "2023"), await YearsAsync("(release: \"2027.1\")"));
        Assert.Equal(("2027.2", "2023 2024"), await YearsAsync("(release: \"2027.2\")"));
    }

    [Theory]
    [InlineData("2027-03-01", "2027.1")]
    [InlineData("2027-03-10", "2027.1")]
    [InlineData("2027-03-11", "2027.2")]
    [InlineData("2099-01-01", "2027.2")]
    public async Task A_day_is_answered_by_the_last_published_on_or_before_it(string day, string release) =>
        Assert.Equal(release, (await YearsAsync($"(asOf: \"{day}\")")).Release);

    [Fact]
    public async Task One_operation_compares_two_releases()
    {
        var answer = await two.Host.AskAsync(
            "{ before: statistics(release: \"2027.1\") { release { id } } now: statistics { release { id } } }"
        );
        Assert.Equal("2027.1", answer.GetProperty("data").GetProperty("before").GetProperty("release").GetProperty("id").GetString());
        Assert.Equal("2027.2", answer.GetProperty("data").GetProperty("now").GetProperty("release").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("release: \"2026.9\"", "RELEASE_UNKNOWN", "There is no release '2026.9'; existing releases: 2027.2, 2027.1.")]
    [InlineData("release: \"newest\"", "RELEASE_UNKNOWN", "There is no release 'newest'; existing releases: 2027.2, 2027.1.")]
    [InlineData(
        "asOf: \"2027-02-28\"",
        "RELEASE_UNKNOWN",
        "No release was published on or before 2027-02-28; the first is 2027.1 of 2027-03-01."
    )]
    [InlineData(
        "release: \"2027.1\", asOf: \"2027-03-05\"",
        "RELEASE_AMBIGUOUS",
        "`release` and `asOf` are both given; give only one of them, or neither for the current release."
    )]
    public async Task What_can_not_be_meant_is_refused_with_what_could(string arguments, string code, string message)
    {
        var error = (await two.Host.AskAsync($"{{ statistics({arguments}) {{ release {{ id }} }} }}")).GetProperty("errors")[0];
        Assert.Equal(
            (code, message),
            (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString())
        );
    }

    private async Task<(string? Release, string Years)> YearsAsync(string arguments)
    {
        var answer = await two.Host.AskAsync(
            $"{{ statistics{arguments} {{ release {{ id }} cooperatives(by: [YEAR]) {{ cells {{ year organisations }} }} }} }}"
        );
        var statistics = answer.GetProperty("data").GetProperty("statistics");
        return (
            statistics.GetProperty("release").GetProperty("id").GetString(),
            string.Join(
                ' ',
                statistics
                    .GetProperty("cooperatives")
                    .GetProperty("cells")
                    .EnumerateArray()
                    .Select(cell => cell.GetProperty("year").GetRawText())
            )
        );
    }
}
