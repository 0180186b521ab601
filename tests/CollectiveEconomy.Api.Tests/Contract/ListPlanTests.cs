using System.Net.Http.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Register;
using GraphQL.Types;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>How SQLite finds a page of each list at the root, in the order in which it comes unless another is asked for.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class ListPlanTests(RunningPlatform platform)
{
    [Theory]
    [InlineData("first: 1")]
    [InlineData("last: 1")]
    public async Task No_row_is_sorted_that_is_not_on_the_page(string page)
    {
        var key = await platform.KeyAsync(Role.Ministry);
        await using var register = await platform.Services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContextAsync();
        await register.Database.OpenConnectionAsync();
        var sorted = new List<string>();
        foreach (var list in RootLists.Of(platform.Services.GetRequiredService<ISchema>()).Select(list => list.Name))
        {
            var statements = await StatementsOfAsync(list, page, key);
            var plans = statements.SelectMany(sql => PlanOf((SqliteConnection)register.Database.GetDbConnection(), sql));
            sorted.AddRange(
                plans.Where(step => step.StartsWith("USE TEMP B-TREE", StringComparison.Ordinal)).Select(step => $"{list}: {step}")
            );
        }

        // An organisation reports once a year, which SQLite does not conclude from the unique index over both: it sorts one row at a time.
        Assert.Equal(["annualReports: USE TEMP B-TREE FOR LAST TERM OF ORDER BY"], sorted);
    }

    private async Task<IReadOnlyList<string>> StatementsOfAsync(string list, string page, string key)
    {
        var sql = new SqlRecording();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = $"{{ {list}({page}) {{ edges {{ cursor }} }} }}" }),
        };
        request.Headers.Add("Authorization", "Bearer " + key);
        request.Headers.Add("traceparent", sql.TraceParent);
        using var response = await platform.Http.SendAsync(request);
        Assert.DoesNotContain("\"errors\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        return sql.Statements;
    }

    private static IEnumerable<string> PlanOf(SqliteConnection register, string sql)
    {
        using var command = register.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        // A plan does not depend on what is given to the statement.
        foreach (var parameter in sql.Split(' ', ',', '(', ')', '\n').Where(word => word.StartsWith('@')).Distinct())
            command.Parameters.AddWithValue(parameter, DBNull.Value);
        using var steps = command.ExecuteReader();
        while (steps.Read())
            yield return steps.GetString(3);
    }
}
