using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Engine.Tests.Sample;

public sealed class CountedQueries : IQueryFields
{
    /// <summary>How often it was answered, from a release.</summary>
    /// <param name="number">Tells a question from another one.</param>
    /// <param name="label">Tells a question from another one.</param>
    [RespondsFrom(ResponseSource.Release)]
    public static async Task<int> Counted([FromServices] Counter counter, [FromServices] Gate gate, int number = 0, string? label = null)
    {
        await gate.PassAsync();
        return counter.Next();
    }

    /// <summary>How often it was answered, from the register.</summary>
    public static int CountedRows([FromServices] Counter counter) => counter.Next();

    /// <summary>Fails, and counts it.</summary>
    [RespondsFrom(ResponseSource.Release)]
    public static int? CountedFailure([FromServices] Counter counter) =>
        throw new BadInput(LocalizedText.Same($"Failure {counter.Next()}."));

    /// <summary>A query of SQLite that never ends by itself.</summary>
    public static async Task<long> Endless(IResolveFieldContext context)
    {
        await using var register = await context
            .RequestServices!.GetRequiredService<IDbContextFactory<RegisterContext>>()
            .CreateDbContextAsync(context.CancellationToken);
        var found = await register
            .Database.SqlQueryRaw<long>("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) AS Value FROM n")
            .ToListAsync(context.CancellationToken);
        return found.Single();
    }
}
