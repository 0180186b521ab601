using System.Text.Json;
using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Tests.Sdmx;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>What is told of releases that are closed, to the public and to who has a role.</summary>
public sealed class ClosedReleasesToldTests(ThreeClosedReleases closed) : IClassFixture<ThreeClosedReleases>
{
    private const string Revisions =
        "revisions { cooperatives(figure: MEMBERS_TOTAL) { releases { id } cells { year release { id } value } } }";

    private ReleaseHost Host => closed.Host;

    [Theory]
    [InlineData(Role.Researcher)]
    [InlineData(Role.Ministry)]
    [InlineData(Role.Steward)]
    public async Task Who_has_a_role_is_told_of_a_closed_release_what_was_told_before(Role role)
    {
        var told = await Host.AskAsync(
            "{ statistics(release: \"2027.1\") { release { isClosedToPublic } cooperatives(by: [YEAR]) { cells { year members organisations } } } }",
            await Host.KeyAsync(role)
        );
        Assert.Equal(
            """{"release":{"isClosedToPublic":true},"cooperatives":{"cells":[{"year":2023,"members":50,"organisations":5}]}}""",
            told.GetProperty("data").GetProperty("statistics").GetRawText()
        );
    }

    [Fact]
    public async Task Releases_say_of_themselves_whether_they_are_closed()
    {
        var releases = (await Host.AskAsync("{ releases { id isClosedToPublic } }")).GetProperty("data").GetProperty("releases");
        Assert.Equal(
            [
                """{"id":"2027.4","isClosedToPublic":false}""",
                """{"id":"2027.3","isClosedToPublic":true}""",
                """{"id":"2027.2","isClosedToPublic":true}""",
                """{"id":"2027.1","isClosedToPublic":true}""",
            ],
            releases.EnumerateArray().Select(release => release.GetRawText())
        );
    }

    [Fact]
    public async Task The_history_in_SDMX_has_closed_releases_for_who_has_a_role_only()
    {
        Assert.Equal("2027.4", await ReleasesAsync(null));
        Assert.Equal("2027.1 2027.2 2027.3 2027.4", await ReleasesAsync(await Host.KeyAsync(Role.Researcher)));

        async Task<string> ReleasesAsync(string? key)
        {
            using var request = new HttpRequestMessage(
                HttpMethod.Get,
                "/sdmx/v2/data/dataflow/VNCOOP/COOP_REGION_FIELD?includeHistory=true"
            );
            request.Headers.TryAddWithoutValidation("Accept", "text/csv");
            if (key is not null)
                request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {key}");
            using var response = await Host.Http.SendAsync(request);
            return string.Join(' ', SdmxAsking.RowsOf(await response.Content.ReadAsStringAsync()).Select(row => row["RELEASE"]).Distinct());
        }
    }

    [Fact]
    public async Task Revisions_leave_closed_releases_out_for_the_public_and_name_each_beside_the_data()
    {
        var key = await Host.KeyAsync(Role.Researcher);
        var shown = await Host.AskAsync("{ " + Revisions + " }");
        Assert.Equal(["2027.4"], ReleasesOf(shown));
        Assert.Equal(["2023 2027.4", "2024 2027.4"], CellsOf(shown));
        var errors = shown.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(3, errors.Count);
        Assert.All(errors, error => Assert.Equal("RELEASE_CLOSED", error.GetProperty("extensions").GetProperty("code").GetString()));
        Assert.All(errors, error => Assert.Equal("""["revisions","cooperatives"]""", error.GetProperty("path").GetRawText()));
        Assert.Equal(
            ["2027.1", "2027.2", "2027.3"],
            errors.Select(error => error.GetProperty("message").GetString()!.Split(' ')[1]).Order(StringComparer.Ordinal)
        );

        var exact = await Host.AskAsync("{ " + Revisions + " }", key);
        Assert.False(exact.TryGetProperty("errors", out _));
        Assert.Equal(["2027.1", "2027.2", "2027.3", "2027.4"], ReleasesOf(exact));
        Assert.Equal(7, CellsOf(exact).Count());
    }

    [Fact]
    public async Task Revisions_of_the_last_releases_tell_of_no_error_where_none_of_them_is_closed()
    {
        var shown = await Host.AskAsync(
            "{ " + Revisions.Replace("MEMBERS_TOTAL", "MEMBERS_TOTAL, last: 1", StringComparison.Ordinal) + " }"
        );
        Assert.False(shown.TryGetProperty("errors", out _));
        Assert.Equal(["2027.4"], ReleasesOf(shown));
    }

    [Fact]
    public async Task The_files_of_a_closed_release_are_given_to_nobody_and_those_of_the_current_one_to_anybody()
    {
        var key = await Host.KeyAsync(Role.Researcher);
        foreach (var caller in new[] { null, key })
        foreach (var file in new[] { "datapackage.json", "files/coop-legal-form.csv" })
        {
            Assert.Contains("RELEASE_CLOSED", await TakeAsync($"/releases/2027.3/{file}", caller), StringComparison.Ordinal);
            Assert.DoesNotContain("RELEASE_CLOSED", await TakeAsync($"/releases/2027.4/{file}", caller), StringComparison.Ordinal);
        }

        var list = JsonDocument.Parse(await TakeAsync("/releases", null)).RootElement.EnumerateArray();
        Assert.Equal(
            ["/releases/2027.4/datapackage.json", null, null, null],
            list.Select(release => release.GetProperty("links").GetProperty("dataPackage").GetString())
        );
    }

    [Fact]
    public async Task The_page_of_a_citation_says_that_its_release_is_closed_and_what_the_current_one_answers()
    {
        var key = await Host.KeyAsync(Role.Researcher);
        foreach (var caller in new[] { null, key })
        {
            var page = await TakeAsync(Cite(AccessClass.Protected), caller, "text/html");
            Assert.Contains("Release 2027.3 is closed to callers without a role", page, StringComparison.Ordinal);
            Assert.Contains("Not comparable: one of the two releases does not answer.", page, StringComparison.Ordinal);
            Assert.Contains("carry other noise even where true figures did not change", page, StringComparison.Ordinal);
            // One table, of the current release.
            Assert.Equal(2, page.Split("<table>").Length);
        }

        var exact = await TakeAsync(Cite(AccessClass.Exact), key, "text/html");
        Assert.Contains("Nothing differs.", exact, StringComparison.Ordinal);
        Assert.Contains("A new protection series does not change exact figures.", exact, StringComparison.Ordinal);

        static string Cite(AccessClass access)
        {
            var cube = Cube.All.Single(cube => cube.Name == "cooperatives");
            var parameters = new Parameters([new("by", "year"), new("measures", "members")], QuestionReader.Names);
            var question = QuestionReader.Read(cube, parameters).Question;
            return "/cite/" + CitationToken.Of(new CitedQuery(new(2027, 3), access, Language.En, question)) + "?language=en";
        }
    }

    private async Task<string> TakeAsync(string address, string? key, string accepted = "*/*")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept", accepted);
        if (key is not null)
            request.Headers.Add("Authorization", "Bearer " + key);
        using var response = await Host.Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private static JsonElement Triangle(JsonElement answer) =>
        answer.GetProperty("data").GetProperty("revisions").GetProperty("cooperatives");

    private static IEnumerable<string?> ReleasesOf(JsonElement answer) =>
        Triangle(answer).GetProperty("releases").EnumerateArray().Select(release => release.GetProperty("id").GetString());

    private static IEnumerable<string> CellsOf(JsonElement answer) =>
        Triangle(answer)
            .GetProperty("cells")
            .EnumerateArray()
            .Select(cell => $"{cell.GetProperty("year")} {cell.GetProperty("release").GetProperty("id")}");
}
