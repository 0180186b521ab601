using System.Net.Http.Json;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Contract;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Cubes;

/// <summary>What is not selected is not computed.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class SelectedFiguresTests(RunningPlatform platform)
{
    [Theory]
    [InlineData("members", "CAST(\"Members\" AS BIGINT)", "quantile")]
    [InlineData("members", "CAST(\"Members\" AS BIGINT)", "\"Members\" IS NOT NULL")]
    [InlineData("membersDistribution { mean }", "\"Members\" IS NOT NULL", "quantile")]
    [InlineData("membersDistribution { median }", "quantile_cont(\"Members\"", "CAST(\"Members\" AS BIGINT)")]
    [InlineData("workers members @skip(if: true)", "\"Workers\"", "\"Members\"")]
    [InlineData("workers members @skip(if: $yes)", "\"Workers\"", "\"Members\"")]
    [InlineData("workers members @include(if: $no)", "\"Workers\"", "\"Members\"")]
    [InlineData("workers members @include(if: $byDefault)", "\"Workers\"", "\"Members\"")]
    [InlineData("workers ... @include(if: $no) { members }", "\"Workers\"", "\"Members\"")]
    [InlineData("workers ...Unwanted @include(if: $no)", "\"Workers\"", "\"Members\"")]
    [InlineData("workers membersDistribution { observations @skip(if: $yes) median }", "quantile", "\"Members\" IS NOT NULL")]
    [InlineData("organisations revenue { __typename }", "", "\"Revenue\"")]
    public async Task Only_what_is_selected_is_computed(string selection, string computed, string leftOut)
    {
        var (answer, sql) = await AskAsync(selection, Role.Researcher);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Contains(computed, sql, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(leftOut, sql, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("members", "\"contributes_Members\"", "quantile")]
    [InlineData("workers members @skip(if: true)", "\"magnitude_Workers\"", "Members\"")]
    [InlineData("members revenue { __typename }", "\"magnitude_Members\"", "Revenue\"")]
    [InlineData("organisations", "\"Weight\"", "magnitude_")]
    [InlineData("organisations", "\"Weight\"", "DISTINCT")]
    public async Task What_protects_a_figure_is_computed_for_the_public_where_it_is_selected_only(
        string selection,
        string computed,
        string leftOut
    )
    {
        var (answer, sql) = await AskAsync(selection);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Contains(computed, sql, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(leftOut, sql, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task All_aliases_and_fragments_of_a_measure_are_computed_together()
    {
        var (answer, _) = await AskAsync(
            "a: membersDistribution { mean } b: membersDistribution { median } ...Unwanted ... on CooperativesCell { c: membersDistribution { p90 } }"
        );
        var cell = answer.GetProperty("data").GetProperty("statistics").GetProperty("cooperatives").Cells()[0];
        Assert.NotNull(cell.Number("a", "mean"));
        Assert.NotNull(cell.Number("b", "median"));
        Assert.NotNull(cell.Number("c", "p90"));
        Assert.NotNull(cell.Number("members"));
    }

    [Fact]
    public async Task A_measure_of_which_nothing_is_selected_is_an_object_all_the_same()
    {
        var (answer, _) = await AskAsync("revenue { __typename }");
        var cell = answer.GetProperty("data").GetProperty("statistics").GetProperty("cooperatives").Cells()[0];
        Assert.Equal("SampledLongMeasure", cell.GetProperty("revenue").GetProperty("__typename").GetString());
    }

    private async Task<(JsonElement Answer, string Sql)> AskAsync(string selection, Role role = Role.Public)
    {
        var used = selection.Contains("...Unwanted", StringComparison.Ordinal) ? "fragment Unwanted on CooperativesCell { members }" : "";
        var names = new[] { ("$yes", "$yes: Boolean!"), ("$no", "$no: Boolean!"), ("$byDefault", "$byDefault: Boolean! = false") }
            .Where(name => selection.Contains(name.Item1, StringComparison.Ordinal))
            .Select(name => name.Item2)
            .ToList();
        var head = names.Count == 0 ? "" : $"query Q({string.Join(", ", names)})";
        var key = role == Role.Public ? null : await platform.KeyAsync(role);
        // Named in the text, so that no answer from memory is given.
        var recording = new SqlRecording();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(
                new
                {
                    query = $"{head} {{ statistics {{ cooperatives(by: [YEAR]) {{ cells {{ {selection} }} }} }} }} {used} # {recording.TraceParent}",
                    variables = new { yes = true, no = false },
                }
            ),
        };
        if (key is not null)
            request.Headers.Add("Authorization", "Bearer " + key);
        request.Headers.Add("traceparent", recording.TraceParent);
        using var response = await platform.Http.SendAsync(request);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(), string.Join('\n', recording.Statements));
    }
}
