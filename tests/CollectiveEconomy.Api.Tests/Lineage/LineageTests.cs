using System.Text.Encodings.Web;
using System.Text.Json;
using CollectiveEconomy.Statistics.Access;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Api.Tests.Lineage;

/// <summary>From a record to the submission, file and row that wrote it.</summary>
public sealed class LineageTests : IAsyncLifetime
{
    private const string Reports = "annual_reports";
    private const string Headings = "cooperative,year,members\n";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private LineageHost _host = null!;

    public async Task InitializeAsync() => _host = await LineageHost.StartAsync();

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_record_names_the_submission_file_and_row_of_each_change()
    {
        await _host.ImportAsync(
            ("cooperatives", "organisations.csv", "code,name,legal_form,field,former_province\nNEW,HTX Mới,COOPERATIVE,AGRI,02\n"),
            (Reports, "reports.csv", "cooperative,year,members,women_members\nHTX-1,2022,10,1\nNEW,2022,7,2\n"),
            ("models", "models.csv", "code,cooperative,programme,start_year\nMH-1,NEW,P2021_2025,2022\n"),
            ("model_products", "products.csv", "model,product,weight\nMH-1,KP01,1\n")
        );
        await _host.ImportAsync((Reports, "corrections.csv", "cooperative,year,members,women_members\nHTX-2,2022,5,1\nNEW,2022,9,3\n"));
        var answer = await _host.AskAsync(
            $$"""
            {
              registerChangedAt
              cooperative(code: "NEW") {
                {{LineageHost.Changes}}
                reports { nodes { year members {{LineageHost.Changes}} } }
                models { nodes { code {{LineageHost.Changes}} products { {{LineageHost.Changes}} } } }
              }
            }
            """,
            _host.Steward
        );
        JsonSerializer.Serialize(answer, Readable).ReplaceLineEndings("\n").MatchSnapshot();
    }

    [Fact]
    public async Task A_change_that_was_rolled_back_is_shown_as_such()
    {
        await _host.ImportAsync((Reports, "first.csv", Headings + "HTX-1,2022,10\n"));
        await _host.ImportAsync((Reports, "wrong.csv", Headings + "HTX-1,2022,11\n"));
        await _host.RollBackAsync(2);
        Assert.Equal(["CHANGED 2 wrong.csv:2 rolled back", "ADDED 1 first.csv:2"], await _host.ChangesAsync("HTX-1", 2022));
    }

    [Fact]
    public async Task A_record_that_was_deleted_and_brought_back_shows_both()
    {
        await _host.ImportAsync((Reports, "first.csv", Headings + "HTX-1,2022,10\n"));
        await _host.ImportAsync((Reports, "deleted.csv", "cooperative,year,members,action\nHTX-1,2022,,delete\n"));
        await _host.RollBackAsync(2);
        Assert.Equal(["DELETED 2 deleted.csv:2 rolled back", "ADDED 1 first.csv:2"], await _host.ChangesAsync("HTX-1", 2022));
    }

    // The register gives the key of the row that is gone to the next.
    [Fact]
    public async Task The_history_of_a_record_that_is_gone_is_not_that_of_another()
    {
        await _host.ImportAsync((Reports, "gone.csv", Headings + "HTX-1,2022,10\n"));
        await _host.RollBackAsync(1);
        await _host.ImportAsync((Reports, "other.csv", Headings + "HTX-2,2021,10\n"));
        Assert.Equal(["ADDED 2 other.csv:2"], await _host.ChangesAsync("HTX-2", 2021));
    }

    [Fact]
    public async Task A_record_that_no_submission_touched_has_no_change() => Assert.Empty(await _host.ChangesAsync("HTX-1", 2023));

    [Fact]
    public async Task The_first_changes_are_given_and_all_are_counted()
    {
        foreach (var members in Enumerable.Range(10, 4))
            await _host.ImportAsync((Reports, $"{members}.csv", Headings + $"HTX-1,2022,{members}\n"));
        var answer = await _host.AskAsync(
            "{ annualReports(where: { year: { eq: 2022 } }) { nodes { lineage(first: 2) { totalCount nodes { fileName } } } } }",
            _host.Steward
        );
        Assert.Equal(
            """{"totalCount":4,"nodes":[{"fileName":"13.csv"},{"fileName":"12.csv"}]}""",
            ReportsIn(answer)[0].GetProperty("lineage").GetRawText()
        );
        var tooMany = await _host.AskAsync("{ annualReports { nodes { lineage(first: 101) { totalCount } } } }", _host.Steward);
        Assert.True(tooMany.TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task The_register_says_when_it_last_changed()
    {
        async Task<string?> ChangedAsync() =>
            (await _host.AskAsync("{ registerChangedAt }", _host.Steward)).GetProperty("data").GetProperty("registerChangedAt").GetString();
        Assert.Null(await ChangedAsync());
        await _host.ImportAsync((Reports, "first.csv", Headings + "HTX-1,2022,10\n"));
        Assert.Equal("2027-03-01T09:00:00+00:00", await ChangedAsync());
        await _host.RollBackAsync(1);
        Assert.Equal("2027-03-01T10:00:00+00:00", await ChangedAsync());
    }

    [Fact]
    public async Task A_ministry_sees_it_where_it_sees_the_record()
    {
        await _host.ImportAsync(
            (Reports, "covered.csv", Headings + "HTX-1,2022,10\n"),
            ("cooperatives", "organisations.csv", "code,name,legal_form,field,former_province\nNEW,HTX Mới,COOPERATIVE,AGRI,02\n")
        );
        await _host.PublishAsync();
        await _host.ImportAsync((Reports, "later.csv", Headings + "HTX-1,2024,11\n"));
        var ministry = await _host.KeyAsync(Role.Ministry);
        var answer = (
            await _host.AskAsync(
                "{ annualReports(where: { year: { gte: 2022 } }) { nodes { year lineage { nodes { fileName } } } } cooperative(code: \"NEW\") { lineage { nodes { fileName } } } }",
                ministry
            )
        ).GetRawText();
        Assert.Contains("covered.csv", answer, StringComparison.Ordinal);
        Assert.Contains("organisations.csv", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("later.csv", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ cooperatives { nodes { code lineage { totalCount } } } }")]
    [InlineData("{ models { nodes { code lineage { nodes { fileName } } } } }")]
    [InlineData("{ officialFigures { nodes { code lineage { nodes { receivedBy } } } } }")]
    [InlineData("{ registerChangedAt }")]
    public async Task Nobody_below_a_ministry_sees_it(string query)
    {
        await _host.ImportAsync((Reports, "Nguyễn Văn A.csv", Headings + "HTX-1,2022,10\n"));
        foreach (var key in new[] { null, await _host.KeyAsync(Role.Researcher) })
        {
            var answer = await _host.AskAsync(query, key);
            Assert.Equal("ACCESS_DENIED", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
            Assert.False(answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object, answer.GetRawText());
        }
    }

    private static JsonElement ReportsIn(JsonElement answer) =>
        answer.GetProperty("data").GetProperty("annualReports").GetProperty("nodes");
}
