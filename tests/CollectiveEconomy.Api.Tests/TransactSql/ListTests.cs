using System.Globalization;
using System.Reflection;
using System.Text;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Api.Tests.TransactSql;

/// <summary>What lists become on SQL Server: every list that a slice declares is found, translated and parsed.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class ListTests(RunningPlatform platform)
{
    private const BindingFlags Declared = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;

    private static readonly RegisterContext Register = RegisterConnection.Open(
        new RegisterSettings { Provider = RegisterProvider.SqlServer, ConnectionString = "Server=none" }
    );

    [Fact]
    public void Each_list_below_the_root_is_one_query_with_a_window_for_all_parents()
    {
        var story = new StringBuilder();
        foreach (var (name, relation) in Sublists())
        {
            var sql = (string)Call(nameof(FirstRows), relation)!;
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
        foreach (var (name, ordering) in Lists().Where(list => IsKept(list.Order)))
            Call(nameof(Tell), ordering, null, name, story);

        story.ToString().ReplaceLineEndings("\n").MatchSnapshot();
    }

    [Fact]
    public void Each_list_at_the_root_has_an_index_in_its_usual_order()
    {
        foreach (var (name, usual) in Lists().Where(list => IsKept(list.Order)))
            Assert.True((bool)Call(nameof(IsIndexed), usual)!, name);
    }

    [Fact]
    public void Each_key_of_each_list_at_the_root_is_one_query_behind_its_cursor_both_ways()
    {
        var story = new StringBuilder();
        // Submissions are a journal, which has one order.
        foreach (var (_, usual) in Lists().Where(list => IsKept(list.Order) && list.Order is not SortOrder<ImportBatch>))
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

    /// <summary>Whether rows lie in the order in an index, at whose end stands the key of the table; what stands behind a unique key orders nothing any more.</summary>
    private static bool IsIndexed<T>(SortOrder<T> order)
        where T : class
    {
        var table = Register.Model.FindEntityType(typeof(T))!;
        string[] Names(IEnumerable<IReadOnlyProperty> properties) => [.. properties.Select(property => property.Name.ToConstantCase())];
        var key = Names(table.FindPrimaryKey()!.Properties);
        var unique = table.GetIndexes().Where(index => index.IsUnique).Select(index => Names(index.Properties)).Append(key).ToList();
        var wanted = order.Keys.Select(part => part.Name).ToList();
        var needed = Enumerable.Range(1, wanted.Count).First(count => unique.Exists(columns => columns.All(wanted.Take(count).Contains)));
        return table
            .GetIndexes()
            .Select(index => Names(index.Properties).Concat(key))
            .Append(key)
            .Any(columns => columns.Distinct().Take(needed).SequenceEqual(wanted.Take(needed)));
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
            var ordering = usual.Or([keys.Of(name, isDescending)]);
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
                    var type when (Nullable.GetUnderlyingType(type) ?? type) == typeof(DateOnly) => new DateOnly(2024, 1, 1),
                    var type => (object?)Convert.ChangeType(1, type, CultureInfo.InvariantCulture),
                }
            ),
        ];

    private IEnumerable<(string Name, object Order)> Lists() =>
        from field in platform.Services.GetRequiredService<ISchema>().Query.Fields
        orderby field.Name
        where field.HasMetadata(RootLists.Key)
        select (field.Name, field.GetMetadata<object>(RootLists.Key));

    private IEnumerable<(string Name, object Relation)> Sublists() =>
        from type in platform.Services.GetRequiredService<ISchema>().AllTypes.OfType<IObjectGraphType>()
        orderby type.Name
        from field in type.Fields
        orderby type.Name, field.Name
        where field.HasMetadata(SublistFields.Key)
        from relation in field.GetMetadata<IEnumerable<object>>(SublistFields.Key).Select((relation, place) => (relation, place))
        select ($"{type.Name}.{field.Name}{(relation.place == 0 ? "" : " of a former province")}", relation.relation);

    private static bool IsKept(object ordering) => Register.Model.FindEntityType(ordering.GetType().GetGenericArguments()[0]) is not null;

    private static object? Call(string method, object argument, params object?[] others) =>
        typeof(ListTests)
            .GetMethod(method, Declared)!
            .MakeGenericMethod(argument.GetType().GetGenericArguments())
            .Invoke(null, [argument, .. others]);
}
