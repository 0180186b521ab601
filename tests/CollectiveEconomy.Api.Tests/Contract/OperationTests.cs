using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
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

    public static TheoryData<string> Operations =>
        [
            .. Directory
                .GetFiles(Repository.PathOf("schema", "operations"), "*.graphql")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Answers_as_recorded_with_the_sql_as_recorded(string operation)
    {
        var query = await File.ReadAllTextAsync(Repository.PathOf("schema", "operations", operation + ".graphql"));
        var sql = new SqlRecording();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Add("traceparent", sql.TraceParent);
        using var response = await platform.Http.SendAsync(request);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        var story = new StringBuilder().AppendLine(JsonSerializer.Serialize(answer, Readable));
        foreach (var (statement, place) in sql.Statements.Select((statement, place) => (statement, place)))
            story.AppendLine().Append("## Query ").Append(place + 1).AppendLine().AppendLine(statement);
        story.ToString().ReplaceLineEndings("\n").MatchSnapshot(SnapshotNameExtension.Create(operation));
    }
}
