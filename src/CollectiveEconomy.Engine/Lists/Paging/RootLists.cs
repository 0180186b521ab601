using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Lists.Tables;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Lists.Paging;

/// <summary>Lists of the query root: each line of a derived class's constructor declares one.</summary>
public abstract class RootLists : IQueryFields, IDeclaredFields
{
    internal const string Key = "collective-economy.list";

    /// <summary>Under which the record of the rows stands in the metadata of the field.</summary>
    internal const string Rows = "collective-economy.rows";

    private readonly List<FieldType> _fields = [];

    /// <inheritdoc/>
    public IReadOnlyList<FieldType> Fields => _fields;

    /// <summary>Declares a list of rows of the register, with filter, pages and, where the rows have sort keys, order.</summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <param name="name">Name of the field.</param>
    /// <param name="description">What is listed, without a full stop.</param>
    /// <param name="order">The order when no sort keys are given; its last key is unique.</param>
    /// <param name="sortedBy">That order in words, for example "by year"; null when no sort keys can be given.</param>
    /// <returns>The field, so that a role can be required for it.</returns>
    protected FieldType List<T>(string name, string description, SortOrder<T> order, string? sortedBy)
        where T : class =>
        Add<T>(
            name,
            description,
            order,
            sortedBy,
            (pages, context, filter, sorted, page) => pages.ToConnection(filter, sorted, page),
            (store, context, filter, sorted) => new RegisterTable<T>(store, RowSelection.Of(context), filter, sorted)
        );

    /// <summary>Declares a list of rows that are computed.</summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <typeparam name="TSource">The service that computes them.</typeparam>
    /// <param name="name">Name of the field.</param>
    /// <param name="description">What is listed, without a full stop.</param>
    /// <param name="order">The order when no sort keys are given; its last key is unique.</param>
    /// <param name="sortedBy">That order in words.</param>
    /// <param name="rows">Computes the rows.</param>
    protected FieldType List<T, TSource>(
        string name,
        string description,
        SortOrder<T> order,
        string sortedBy,
        Func<TSource, CancellationToken, Task<IReadOnlyList<T>>> rows
    )
        where T : class
        where TSource : notnull =>
        Add<T>(
            name,
            description,
            order,
            sortedBy,
            (pages, context, filter, sorted, page) =>
            {
                var source = context.RequestServices!.GetRequiredService<TSource>();
                return pages.ToConnection(cancellationToken => rows(source, cancellationToken), filter, sorted, page);
            },
            (store, context, filter, sorted) =>
            {
                var source = context.RequestServices!.GetRequiredService<TSource>();
                return new ComputedTable<T>(
                    store,
                    RowSelection.Of(context),
                    cancellationToken => rows(source, cancellationToken),
                    filter,
                    sorted
                );
            }
        );

    private FieldType Add<T>(
        string name,
        string description,
        SortOrder<T> order,
        string? sortedBy,
        Func<CursorPaging, IResolveFieldContext, Filter<T>?, SortOrder<T>, PageArguments, Connection<T>> connect,
        Func<IDbContextFactory<RegisterContext>, IResolveFieldContext, Filter<T>?, SortOrder<T>, ITableOfList> tabulate
    )
        where T : class
    {
        var field = new FieldType
        {
            Name = name,
            Description = sortedBy is null ? description + "." : $"{description}; sorted {sortedBy} by default.",
            Type = typeof(NonNullGraphType<GraphQLClrOutputTypeReference<Connection<T>>>),
            Arguments = [.. Arguments<T>(sortedBy)],
            Resolver = new FuncFieldResolver<Connection<T>>(context =>
            {
                var filter = context.GetArgument<Filter<T>?>("where");
                var sorted = sortedBy is null ? order : order.Or(context.GetArgument<IReadOnlyList<SortTerm<T>>?>("orderBy"));
                if (context.UserContext.TryGetValue(AskedTable.Key, out var asked) && asked is AskedTable table)
                {
                    table.Found = tabulate(
                        context.RequestServices!.GetRequiredService<IDbContextFactory<RegisterContext>>(),
                        context,
                        filter,
                        sorted
                    );
                    return Connection<T>.Empty;
                }

                return connect(
                    context.RequestServices!.GetRequiredService<CursorPaging>(),
                    context,
                    filter,
                    sorted,
                    new PageArguments(
                        context.GetArgument<int?>("first"),
                        context.GetArgument<string?>("after"),
                        context.GetArgument<int?>("last"),
                        context.GetArgument<string?>("before")
                    )
                );
            }),
        };
        _fields.Add(field.WithMetadata(Key, order).WithMetadata(Rows, typeof(T)));
        return field;
    }

    private static IEnumerable<QueryArgument> Arguments<T>(string? sortedBy)
        where T : class
    {
        yield return Argument<GraphQLClrInputTypeReference<Filter<T>>>("where", "Filter; null returns all.");
        if (sortedBy is not null)
            yield return Argument<ListGraphType<NonNullGraphType<GraphQLClrInputTypeReference<SortTerm<T>>>>>(
                "orderBy",
                $"Sort keys, the most significant first; null sorts {sortedBy}."
            );
        yield return Argument<IntGraphType>(
            "first",
            $"Number of items from the start, or after a cursor: at most {PageArguments.MaxItems}, {PageArguments.DefaultSize} when null."
        );
        yield return Argument<StringGraphType>("after", "Cursor after which the page begins.");
        yield return Argument<IntGraphType>("last", $"Number of items from the end, or before a cursor: at most {PageArguments.MaxItems}.");
        yield return Argument<StringGraphType>("before", "Cursor before which the page ends.");
    }

    private static QueryArgument<TType> Argument<TType>(string name, string description)
        where TType : IGraphType => new QueryArgument<TType> { Name = name, Description = description };
}
