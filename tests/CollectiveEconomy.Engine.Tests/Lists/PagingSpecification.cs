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
/// Pages of a list, on a database or in memory: every kind of sort key, both directions, from both ends and from every cursor, while rows come and go. The
/// expected order is that of sorting the rows in memory.
/// </summary>
public abstract class PagingSpecification(ListRegister lists)
{
    private static readonly SortOrder<AnnualReport> ById = SortOrder.By((AnnualReport row) => row.Id);
    private static readonly ReportOrderType Keys = new();
    private static readonly PlatformSecret Secret = PlatformSecret.Read(
        new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("Secrets:Key", (string?)Convert.ToBase64String(new byte[32]))])
            .Build(),
        new DataFolder("none")
    );

    private protected CursorPaging Paging { get; } = new(lists.Store, new Cursors(Secret));

    /// <summary>Each key ascending and descending, alone and as second key after one with many ties.</summary>
    public static TheoryData<string> Orders => [.. EveryOrder];

    private protected static IEnumerable<string> EveryOrder =>
        from key in Keys.Names
        from direction in new[] { "+", "-" }
        from order in new[] { key + direction, $"YEAR-,{key}{direction}" }
        where order != "YEAR-,YEAR+" && order != "YEAR-,YEAR-"
        select order;

    public virtual async Task Pages_forward_and_backward_are_the_sorted_list(string order)
    {
        var expected = Sorted(ListRegister.Reports, order).Select(row => row.Id).ToList();

        foreach (var size in new[] { 1, 7, 36 })
        {
            Assert.Equal(expected, await ForwardAsync(order, size));
            Assert.Equal(expected, await BackwardAsync(order, size));
        }
    }

    public virtual async Task A_page_begins_after_any_cursor_and_ends_before_any_cursor(string order)
    {
        var all = await Page(order, new PageArguments(200, null, null, null)).Edges(default);

        for (var place = 0; place < all.Count; place += 5)
        {
            var after = Page(order, new PageArguments(4, all[place].Cursor, null, null));
            var before = Page(order, new PageArguments(null, null, 4, all[place].Cursor));

            Assert.Equal(Ids(all.Skip(place + 1).Take(4)), Ids(await after.Edges(default)));
            Assert.Equal(Ids(all.Take(place).TakeLast(4)), Ids(await before.Edges(default)));
            Assert.Equal((place + 5 < all.Count, true), await EndsAsync(after));
            Assert.Equal((true, place > 4), await EndsAsync(before));
        }
    }

    public virtual async Task Rows_that_come_and_go_change_no_page_that_was_read(string order)
    {
        var first = Page(order, new PageArguments(10, null, null, null));
        var read = Ids(await first.Edges(default));
        var cursor = (await first.PageInfo(default)).EndCursor;
        var added = Enumerable.Range(0, 6).Select(number => ListRegister.Report(1_000 + number, 1 + number, 2030)).ToList();
        added.ForEach(lists.Add);
        try
        {
            var expected = Sorted([.. ListRegister.Reports, .. added], order).Select(row => row.Id).ToList();
            var rest = Ids(await Page(order, new PageArguments(200, cursor, null, null)).Edges(default));
            Assert.Equal(expected.Skip(expected.IndexOf(read[^1]) + 1), rest);
            Assert.Empty(read.Intersect(rest));
        }
        finally
        {
            added.ForEach(lists.Remove);
        }
    }

    public virtual async Task A_filtered_list_is_counted_and_paged_as_a_list_of_its_own(string order)
    {
        var filter = new Filter<AnnualReport>("revenue", [new FilterPart<AnnualReport>(_ => row => row.Revenue != null)]);
        var matching = ListRegister.Reports.Where(row => row.Revenue is not null).ToList();
        var page = Page(filter, Order(order), new PageArguments(200, null, null, null));

        Assert.Equal(Sorted(matching, order).Select(row => row.Id), Ids(await page.Edges(default)));
        Assert.Equal(matching.Count, await page.TotalCount(default));
        var cursor = (await page.PageInfo(default)).StartCursor!;
        Assert.Throws<CursorInvalid>(() => Page(null, Order(order), new PageArguments(1, cursor, null, null)));
        Assert.Throws<CursorInvalid>(() => Page(filter, ById, new PageArguments(1, cursor, null, null)));
    }

    private async Task<List<int>> ForwardAsync(string order, int size)
    {
        var found = new List<int>();
        for (string? after = null; ; )
        {
            var page = Page(order, new PageArguments(size, after, null, null));
            found.AddRange(Ids(await page.Edges(default)));
            Assert.True(found.Count <= ListRegister.Reports.Count, "Pages repeat rows.");
            var info = await page.PageInfo(default);
            Assert.Equal(after is not null, info.HasPreviousPage);
            if (!info.HasNextPage)
                return found;
            Assert.NotEqual(after, info.EndCursor);
            after = info.EndCursor;
        }
    }

    private async Task<List<int>> BackwardAsync(string order, int size)
    {
        var found = new List<int>();
        for (string? before = null; ; )
        {
            var page = Page(order, new PageArguments(null, null, size, before));
            found.InsertRange(0, Ids(await page.Edges(default)));
            Assert.True(found.Count <= ListRegister.Reports.Count, "Pages repeat rows.");
            var info = await page.PageInfo(default);
            Assert.Equal(before is not null, info.HasNextPage);
            if (!info.HasPreviousPage)
                return found;
            Assert.NotEqual(before, info.StartCursor);
            before = info.StartCursor;
        }
    }

    private protected virtual Connection<AnnualReport> Page(
        Filter<AnnualReport>? filter,
        SortOrder<AnnualReport> order,
        PageArguments page
    ) => Paging.ToConnection(filter, order, page);

    private Connection<AnnualReport> Page(string order, PageArguments page) => Page(null, Order(order), page);

    private static async Task<(bool HasNext, bool HasPrevious)> EndsAsync(Connection<AnnualReport> page)
    {
        var info = await page.PageInfo(default);
        return (info.HasNextPage, info.HasPreviousPage);
    }

    private static List<int> Ids(IEnumerable<Edge<AnnualReport>> edges) => [.. edges.Select(edge => edge.Node.Id)];

    private static SortOrder<AnnualReport> Order(string order) =>
        ById.Or([.. order.Split(',').Select(key => Keys.Of(key[..^1], key[^1] == '-'))]);

    /// <summary>The rows sorted in memory.</summary>
    private static List<AnnualReport> Sorted(IEnumerable<AnnualReport> rows, string order)
    {
        var sorted = rows.OrderBy(_ => 0);
        foreach (var key in order.Split(','))
        {
            var (value, isNullLast) = Expected(key[..^1]);
            if (isNullLast)
                sorted = sorted.ThenBy(row => value(row) is null);
            sorted = key[^1] == '-' ? sorted.ThenByDescending(value, Values) : sorted.ThenBy(value, Values);
        }

        return [.. sorted.ThenBy(row => row.Id)];
    }

    private static (Func<AnnualReport, object?> Value, bool IsNullLast) Expected(string key) =>
        key switch
        {
            "YEAR" => (row => row.Year, false),
            "REVENUE" => (row => row.Revenue, false),
            "GRADE" => (row => row.Grade, false),
            "REVENUE_NULLS_LAST" => (row => row.Revenue, true),
            "MEMBERS" => (row => row.Members, true),
            "SCORE" => (row => row.Score, true),
            "STATUS" => (row => row.Status, false),
            "COOPERATIVE" => (row => $"HTX-{row.CooperativeId:00}", false),
            _ => throw new ArgumentException(key),
        };

    private static readonly Comparer<object?> Values = Comparer<object?>.Create(
        (left, right) =>
            left is string one && right is string other ? string.CompareOrdinal(one, other) : Comparer<object?>.Default.Compare(left, right)
    );
}

public sealed class SqlitePagingTests(SqliteListRegister lists) : PagingSpecification(lists), IClassFixture<SqliteListRegister>
{
    [Theory, MemberData(nameof(Orders))]
    public override Task Pages_forward_and_backward_are_the_sorted_list(string order) =>
        base.Pages_forward_and_backward_are_the_sorted_list(order);

    [Theory, MemberData(nameof(Orders))]
    public override Task A_page_begins_after_any_cursor_and_ends_before_any_cursor(string order) =>
        base.A_page_begins_after_any_cursor_and_ends_before_any_cursor(order);

    [Theory, MemberData(nameof(Orders))]
    public override Task Rows_that_come_and_go_change_no_page_that_was_read(string order) =>
        base.Rows_that_come_and_go_change_no_page_that_was_read(order);

    [Theory, MemberData(nameof(Orders))]
    public override Task A_filtered_list_is_counted_and_paged_as_a_list_of_its_own(string order) =>
        base.A_filtered_list_is_counted_and_paged_as_a_list_of_its_own(order);
}

public sealed class SqlServerPagingTests(SqlServerListRegister lists) : PagingSpecification(lists), IClassFixture<SqlServerListRegister>
{
    [SqlServerTheory, MemberData(nameof(Orders))]
    public override Task Pages_forward_and_backward_are_the_sorted_list(string order) =>
        base.Pages_forward_and_backward_are_the_sorted_list(order);

    [SqlServerTheory, MemberData(nameof(Orders))]
    public override Task A_page_begins_after_any_cursor_and_ends_before_any_cursor(string order) =>
        base.A_page_begins_after_any_cursor_and_ends_before_any_cursor(order);

    [SqlServerTheory, MemberData(nameof(Orders))]
    public override Task Rows_that_come_and_go_change_no_page_that_was_read(string order) =>
        base.Rows_that_come_and_go_change_no_page_that_was_read(order);

    [SqlServerTheory, MemberData(nameof(Orders))]
    public override Task A_filtered_list_is_counted_and_paged_as_a_list_of_its_own(string order) =>
        base.A_filtered_list_is_counted_and_paged_as_a_list_of_its_own(order);
}

/// <summary>Pages of rows in memory, which hold the values of all their keys.</summary>
public sealed class ComputedPagingTests(SqliteListRegister lists) : PagingSpecification(lists), IClassFixture<SqliteListRegister>
{
    private readonly ListRegister _lists = lists;

    public static TheoryData<string> HeldOrders => [.. EveryOrder.Where(order => !order.Contains("COOPERATIVE", StringComparison.Ordinal))];

    private protected override Connection<AnnualReport> Page(
        Filter<AnnualReport>? filter,
        SortOrder<AnnualReport> order,
        PageArguments page
    ) => Paging.ToConnection(RowsAsync, filter, order, page);

    private async Task<IReadOnlyList<AnnualReport>> RowsAsync(CancellationToken cancellationToken)
    {
        await using var register = await _lists.Store.CreateDbContextAsync(cancellationToken);
        return await register.AnnualReports.ToListAsync(cancellationToken);
    }

    [Theory, MemberData(nameof(HeldOrders))]
    public override Task Pages_forward_and_backward_are_the_sorted_list(string order) =>
        base.Pages_forward_and_backward_are_the_sorted_list(order);

    [Theory, MemberData(nameof(HeldOrders))]
    public override Task A_page_begins_after_any_cursor_and_ends_before_any_cursor(string order) =>
        base.A_page_begins_after_any_cursor_and_ends_before_any_cursor(order);

    [Theory, MemberData(nameof(HeldOrders))]
    public override Task Rows_that_come_and_go_change_no_page_that_was_read(string order) =>
        base.Rows_that_come_and_go_change_no_page_that_was_read(order);

    [Theory, MemberData(nameof(HeldOrders))]
    public override Task A_filtered_list_is_counted_and_paged_as_a_list_of_its_own(string order) =>
        base.A_filtered_list_is_counted_and_paged_as_a_list_of_its_own(order);
}
