using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Secrets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Engine.Tests.Lists;

/// <summary>
/// Codes that differ by case, accent, length or a blank only: which are equal, how they are ordered and paged, and which may be there together. The same on
/// every database, as in C# by code point.
/// </summary>
public abstract class CodeSpecification(ListRegister lists) : IAsyncLifetime
{
    private static readonly string[] Odd =
    [
        "a-1",
        "A-1",
        "A-10",
        "A-1A",
        "A 1",
        "A1",
        "a-1b",
        "\u00C2-1",
        "\u0102-1",
        "D-1",
        "\u0110-1",
        "d-1",
        "\u0111-1",
        "_-1",
        "%-1",
        "0-1",
    ];

    private static readonly OddFilterType Filters = new();
    private static readonly SortOrder<Cooperative> ByCode = SortOrder.By((Cooperative row) => row.Code);

    private readonly CursorPaging _paging = new(
        lists.Store,
        new Cursors(
            PlatformSecret.Read(
                new ConfigurationBuilder()
                    .AddInMemoryCollection([KeyValuePair.Create("Secrets:Key", (string?)Convert.ToBase64String(new byte[32]))])
                    .Build(),
                new DataFolder("none")
            )
        )
    );

    public virtual async Task InitializeAsync()
    {
        await using var register = lists.Store.CreateDbContext();
        register.AddRange(Odd.Select((code, place) => ListRegister.Cooperative(101 + place, null) with { Code = code, Field = "ODD" }));
        await register.SaveChangesAsync();
    }

    public virtual async Task DisposeAsync()
    {
        await using var register = lists.Store.CreateDbContext();
        await register.Cooperatives.Where(row => row.Id > 100).ExecuteDeleteAsync();
    }

    public virtual async Task A_code_is_equal_to_itself_only()
    {
        foreach (var code in Odd)
            Assert.Equal([code], await FoundAsync("eq", code));
        Assert.Equal(["A-1", "a-1"], await FoundAsync("in", new List<object?> { "a-1", "A-1", "A-1 ", "\u00E2-1" }));
    }

    public virtual async Task A_code_is_not_equal_to_itself_with_a_blank_behind_it()
    {
        Assert.Empty(await FoundAsync("eq", "A-1 "));
        Assert.Empty(await FoundAsync("in", new List<object?> { "A-1 ", "D-1  " }));
        Assert.Equal(Odd.Length, (await FoundAsync("notIn", new List<object?> { "A-1 " })).Count);
        Assert.Equal(Odd.Length - 1, (await FoundAsync("notIn", new List<object?> { "A-1", "D-1 " })).Count);
    }

    public virtual async Task Codes_are_ordered_and_paged_by_code_point()
    {
        var expected = Odd.Order(StringComparer.Ordinal).ToList();
        foreach (var size in new[] { 1, 3, 100 })
        {
            Assert.Equal(expected, await PagedAsync(cursor => new PageArguments(size, cursor, null, null), isBackward: false));
            Assert.Equal(expected, await PagedAsync(cursor => new PageArguments(null, null, size, cursor), isBackward: true));
        }
    }

    public virtual async Task A_code_that_is_there_is_refused()
    {
        foreach (var code in new[] { "a-1", "\u0110-1" })
        {
            await using var register = lists.Store.CreateDbContext();
            register.Add(ListRegister.Cooperative(999, null) with { Code = code });
            await Assert.ThrowsAsync<DbUpdateException>(() => register.SaveChangesAsync());
        }
    }

    public virtual async Task Codes_are_found_among_more_than_a_statement_has_parameters()
    {
        var wanted = Enumerable.Range(0, 3_000).Select(number => $"none-{number}").Append("a-1").Append("\u0110-1").ToList();
        await using var register = lists.Store.CreateDbContext();
        var found = await register.Cooperatives.Where(row => wanted.Contains(row.Code)).Select(row => row.Code).ToListAsync();

        Assert.Equal(["a-1", "\u0110-1"], found.Order(StringComparer.Ordinal));
    }

    private async Task<List<string>> FoundAsync(string comparison, object? value)
    {
        var filter = Filter(comparison, value);
        await using var register = lists.Store.CreateDbContext();
        var found = await (await register.MatchingAsync(filter, default))
            .Where(row => row.Field == "ODD")
            .Select(row => row.Code)
            .ToListAsync();
        return [.. found.Order(StringComparer.Ordinal)];
    }

    private async Task<List<string>> PagedAsync(Func<string?, PageArguments> next, bool isBackward)
    {
        var found = new List<string>();
        var filter = (Filter<Cooperative>)Filters.ParseDictionary(Is("field", "eq", "ODD"));
        for (string? cursor = null; ; )
        {
            var page = _paging.ToConnection(filter, ByCode, next(cursor));
            var codes = (await page.Edges(default)).Select(edge => edge.Node.Code);
            found.InsertRange(isBackward ? 0 : found.Count, codes);
            Assert.True(found.Count <= Odd.Length, "Pages repeat rows.");
            var info = await page.PageInfo(default);
            if (isBackward ? !info.HasPreviousPage : !info.HasNextPage)
                return found;
            cursor = isBackward ? info.StartCursor : info.EndCursor;
        }
    }

    private static Filter<Cooperative> Filter(string comparison, object? value) =>
        (Filter<Cooperative>)Filters.ParseDictionary(Is("code", comparison, value));

    private static Dictionary<string, object?> Is(string field, string comparison, object? value) =>
        new() { [field] = new Dictionary<string, object?> { [comparison] = value } };

    private sealed class OddFilterType : FilterType<Cooperative>
    {
        public OddFilterType()
            : base("OddFilter", "organisations")
        {
            Value<CodeFilterType, string>("code", row => row.Code, "A code.");
            Value<CodeFilterType, string?>("field", row => row.Field, "A field.");
        }
    }
}

public sealed class SqliteCodeTests(SqliteListRegister lists) : CodeSpecification(lists), IClassFixture<SqliteListRegister>
{
    [Fact]
    public override Task A_code_is_equal_to_itself_only() => base.A_code_is_equal_to_itself_only();

    [Fact]
    public override Task A_code_is_not_equal_to_itself_with_a_blank_behind_it() =>
        base.A_code_is_not_equal_to_itself_with_a_blank_behind_it();

    [Fact]
    public override Task Codes_are_ordered_and_paged_by_code_point() => base.Codes_are_ordered_and_paged_by_code_point();

    [Fact]
    public override Task A_code_that_is_there_is_refused() => base.A_code_that_is_there_is_refused();

    [Fact]
    public override Task Codes_are_found_among_more_than_a_statement_has_parameters() =>
        base.Codes_are_found_among_more_than_a_statement_has_parameters();
}

public sealed class SqlServerCodeTests(SqlServerListRegister lists) : CodeSpecification(lists), IClassFixture<SqlServerListRegister>
{
    public override Task InitializeAsync() =>
        SqlServerTheoryAttribute.ConnectionString is null ? Task.CompletedTask : base.InitializeAsync();

    public override Task DisposeAsync() => SqlServerTheoryAttribute.ConnectionString is null ? Task.CompletedTask : base.DisposeAsync();

    [SqlServerFact]
    public override Task A_code_is_equal_to_itself_only() => base.A_code_is_equal_to_itself_only();

    [SqlServerFact]
    public override Task A_code_is_not_equal_to_itself_with_a_blank_behind_it() =>
        base.A_code_is_not_equal_to_itself_with_a_blank_behind_it();

    [SqlServerFact]
    public override Task Codes_are_ordered_and_paged_by_code_point() => base.Codes_are_ordered_and_paged_by_code_point();

    [SqlServerFact]
    public override Task A_code_that_is_there_is_refused() => base.A_code_that_is_there_is_refused();

    [SqlServerFact]
    public override Task Codes_are_found_among_more_than_a_statement_has_parameters() =>
        base.Codes_are_found_among_more_than_a_statement_has_parameters();
}
