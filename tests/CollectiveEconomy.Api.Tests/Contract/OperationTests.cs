using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;
using Snapshooter;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>Runs each operation of <c>schema/operations</c>; the snapshot shows its answer and the SQL that was sent.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class OperationTests(RunningPlatform platform)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Operations => [.. ContractOperation.Names];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Answers_as_recorded_with_the_sql_as_recorded(string operation)
    {
        var (answer, sql) = await RunAsync(operation);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        var story = new StringBuilder().AppendLine(JsonSerializer.Serialize(answer, Readable));
        foreach (var (statement, place) in sql.Select((statement, place) => (statement, place)))
            story.AppendLine().Append("## Query ").Append(place + 1).AppendLine().AppendLine(statement);
        story.ToString().ReplaceLineEndings("\n").MatchSnapshot(SnapshotNameExtension.Create(operation));
    }

    [Fact]
    public async Task A_page_of_fifty_with_all_that_belongs_to_them_takes_at_most_five_statements()
    {
        var (answer, sql) = await RunAsync("cooperatives-by-revenue");

        Assert.Equal(50, answer.GetProperty("data").GetProperty("cooperatives").GetProperty("nodes").GetArrayLength());
        Assert.Contains("\"outcomes\":{\"nodes\":[{", answer.ToString(), StringComparison.Ordinal);
        Assert.InRange(sql.Count, 4, 5);
    }

    private async Task<(JsonElement Answer, IReadOnlyList<string> Sql)> RunAsync(string operation)
    {
        var (_, query, role) = ContractOperation.Read(operation);
        var sql = new SqlRecording();
        // The recording is named in the text, so that no answer from memory is given.
        query += $"\n# {sql.TraceParent}";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        if (role != Role.Public)
        {
            var key = await platform.KeyAsync(role);
            // That a key is looked up when it is first seen is no part of the operation.
            await platform.AskAsync("{ viewer { role } }", key: key);
            request.Headers.Add("Authorization", "Bearer " + key);
        }

        request.Headers.Add("traceparent", sql.TraceParent);
        using var response = await platform.Http.SendAsync(request);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(), sql.Statements);
    }
}
