using System.Globalization;
using System.Reflection;
using System.Text;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Api.Tests.TransactSql;

/// <summary>What lists become on SQL Server: every list that a slice declares is found, translated and parsed.</summary>
public sealed class ListTests
{
    private const BindingFlags Declared = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;

    private static readonly RegisterContext Register = RegisterConnection.Open(
        new RegisterSettings { Provider = RegisterProvider.SqlServer, ConnectionString = "Server=none" }
    );

    [Fact]
    public void Each_list_below_the_root_is_one_query_with_a_window_for_all_parents()
    {
        var story = new StringBuilder();
        foreach (var (name, ownership) in DeclaredOf(typeof(ChildRelation<,>)))
        {
            var sql = (string)Call(nameof(FirstRows), ownership)!;
            Parsing.AssertParses(sql);
            Assert.Equal(2, sql.Split("ROW_NUMBER() OVER(PARTITION BY").Length);
            story.Append("## ").AppendLine(name).AppendLine(sql).AppendLine();
        }

        story.ToString().ReplaceLineEndings("\n").MatchSnapshot();
    }

    [Fact]
    public void Each_list_at_the_root_is_one_query_behind_its_cursor()
    {
        var story = new StringBuilder();
        // What is computed, and not kept in a table, is listed in memory.
        foreach (var (name, ordering) in DeclaredOf(typeof(SortOrder<>)).Where(list => IsKept(list.Value)))
            Call(nameof(Tell), ordering, null, name, story);

        story.ToString().ReplaceLineEndings("\n").MatchSnapshot();
    }

    [Fact]
    public void Each_key_of_each_list_at_the_root_is_one_query_behind_its_cursor_both_ways()
    {
        var story = new StringBuilder();
        // Submissions are a journal, which has one order.
        foreach (
            var (_, usual) in DeclaredOf(typeof(SortOrder<>)).Where(list => IsKept(list.Value) && list.Value is not SortOrder<ImportBatch>)
        )
            Call(nameof(TellKeys), usual, story);
        story.ToString().ReplaceLineEndings("\n").MatchSnapshot();
    }

    private static string FirstRows<TKey, T>(ChildRelation<TKey, T> ownership)
        where TKey : notnull
        where T : class
    {
        TKey[] keys = typeof(TKey) == typeof(string) ? [(TKey)(object)"A", (TKey)(object)"B"] : [(TKey)(object)1, (TKey)(object)2];
        return ChildRowsLoader<TKey, T>.Query(Register, ownership, keys, size: 10, Register.Set<T>()).ToQueryString();
    }

    private static void Tell<T>(SortOrder<T> ordering, object?[]? place, string name, StringBuilder? story)
        where T : class
    {
        foreach (var part in ordering.Parts(Predicates.Always<T>(), Register))
        {
            var rest = place is null ? part : part.After(ordering, place);
            var sql = rest.First(ordering, Limit.Of(51), Register.Set<T>()).ToQueryString();
            Parsing.AssertParses(sql);
            story?.Append("## ").AppendLine(name).AppendLine(sql).AppendLine();
        }
    }

    private static void TellKeys<T>(SortOrder<T> usual, StringBuilder story)
        where T : class
    {
        var type = typeof(PlatformHost).Assembly.GetTypes().Single(type => type.IsSubclassOf(typeof(OrderType<T>)));
        var keys = (OrderType<T>)Activator.CreateInstance(type)!;
        Assert.NotEmpty(keys.Names);
        foreach (var name in keys.Names)
        foreach (var isDescending in new[] { false, true })
        {
            var ordering = OrderByArgument.Of([keys.Of(name, isDescending)], usual);
            Tell(ordering, Somewhere(ordering), $"{type.Name}.{name}", isDescending ? null : story);
        }
    }

    /// <summary>A place in an order: a value of each key.</summary>
    private static object?[] Somewhere<T>(SortOrder<T> ordering)
        where T : class =>
        [
            .. ordering.Keys.Select(key =>
                key.Key.GetType().GetGenericArguments()[1] switch
                {
                    var type when type == typeof(string) => "A",
                    var type when type == typeof(DateOnly) => new DateOnly(2024, 1, 1),
                    var type => (object?)Convert.ChangeType(1, type, CultureInfo.InvariantCulture),
                }
            ),
        ];

    private static IEnumerable<(string Name, object Value)> DeclaredOf(Type open) =>
        from type in typeof(PlatformHost).Assembly.GetTypes().OrderBy(type => type.Name, StringComparer.Ordinal)
        where !type.ContainsGenericParameters
        from field in type.GetFields(Declared).OrderBy(field => field.Name, StringComparer.Ordinal)
        where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == open
        select ($"{type.Name}.{field.Name}", field.GetValue(null)!);

    private static bool IsKept(object ordering) => Register.Model.FindEntityType(ordering.GetType().GetGenericArguments()[0]) is not null;

    private static object? Call(string method, object argument, params object?[] others) =>
        typeof(ListTests)
            .GetMethod(method, Declared)!
            .MakeGenericMethod(argument.GetType().GetGenericArguments())
            .Invoke(null, [argument, .. others]);
}
