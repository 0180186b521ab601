using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace CollectiveEconomy.Engine.Lists.Paging;

/// <summary>First pages of a list. Their queries are compiled by what is asked and in which order, whatever the values that are asked for.</summary>
/// <typeparam name="T">What is listed.</typeparam>
internal sealed class CompiledPages<T>
    where T : class
{
    // Callers combine conditions and orders as they like; those in use are soon compiled again.
    private const int MaxQueries = 200;

    // Those of a query that EF Core compiles, but for the size of the page.
    private const int MaxValues = 14;

    private static readonly MethodInfo[] Compilers =
    [
        .. typeof(EF).GetMethods().Where(method => method.Name == nameof(EF.CompileAsyncQuery) && GivesRows(method)),
    ];

    private readonly ConcurrentDictionary<(LambdaExpression Asked, string Order), IReadOnlyList<Query>> _compiled = new(new Comparer());

    private delegate IAsyncEnumerable<RowWithKeys<T>> Query(RegisterContext register, int max, object?[] values);

    /// <summary>Reads the first rows in an order, part by part.</summary>
    /// <param name="register">The register.</param>
    /// <param name="condition">What holds of the rows.</param>
    /// <param name="ordering">The order.</param>
    public static IEnumerable<RowReader<T>> Of(RegisterContext register, Expression<Func<T, bool>> condition, SortOrder<T> ordering)
    {
        var asked = new ParameterExtractor();
        var body = asked.Visit(condition.Body);
        var shape = Expression.Lambda(body, [condition.Parameters[0], .. asked.Parameters]);
        var queries = register.Compiled(typeof(CompiledPages<T>), () => new CompiledPages<T>()).Find(register, shape, ordering);
        if (queries is null)
            return ordering.Parts(condition, register).Select(part => part.Reading(ordering, register));
        object?[] values = [.. asked.Values];
        return queries.Select(query => (RowReader<T>)(max => query(register, max, values)));
    }

    private IReadOnlyList<Query>? Find(RegisterContext register, LambdaExpression asked, SortOrder<T> ordering)
    {
        var shape = (asked, ordering.ToString());
        if (_compiled.TryGetValue(shape, out var queries))
            return queries;
        if (asked.Parameters.Count - 1 > MaxValues)
            return null;
        if (_compiled.Count >= MaxQueries)
            _compiled.Clear();
        return _compiled.GetOrAdd(shape, Compiled(register, asked, ordering));
    }

    private static Query[] Compiled(RegisterContext register, LambdaExpression asked, SortOrder<T> ordering) =>
        [
            .. ordering
                .Parts(Expression.Lambda<Func<T, bool>>(asked.Body, asked.Parameters[0]), register)
                .Select(part => Compiled(register, asked, ordering, part)),
        ];

    private static Query Compiled(RegisterContext register, LambdaExpression asked, SortOrder<T> ordering, SortableQuery<T> part)
    {
        var max = Expression.Parameter(typeof(int), "max");
        var rows = part.First(ordering, Limit.Of(max), register.Set<T>());
        var running = Expression.Parameter(typeof(RegisterContext), "register");
        ParameterExpression[] given = [running, max, .. asked.Parameters.Skip(1)];
        Type[] types = [.. given.Select(parameter => parameter.Type), typeof(RowWithKeys<T>)];
        var compiler = Compilers.Single(method => method.GetGenericArguments().Length == types.Length).MakeGenericMethod(types);
        var query = Expression.Lambda(
            compiler.GetParameters()[0].ParameterType.GetGenericArguments()[0],
            new Running(running).Visit(rows.Expression),
            given
        );
        var values = Expression.Parameter(typeof(object?[]), "values");
        var each = asked
            .Parameters.Skip(1)
            .Select(Expression (one, place) => Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(place)), one.Type));
        var compiled = Expression.Constant(compiler.Invoke(null, [query]));
        return Expression.Lambda<Query>(Expression.Invoke(compiled, [running, max, .. each]), running, max, values).Compile();
    }

    private static bool GivesRows(MethodInfo method) =>
        method.GetParameters()[0].ParameterType.GetGenericArguments()[0].GetGenericArguments()[^1] is { IsGenericType: true } rows
        && rows.GetGenericTypeDefinition() == typeof(IQueryable<>);

    /// <summary>Puts the register that runs a query in the place of the one for which it was built.</summary>
    private sealed class Running(ParameterExpression running) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            node is { Expression: ConstantExpression } && node.Type == typeof(RegisterContext) ? running : base.VisitMember(node);
    }

    private sealed class Comparer : IEqualityComparer<(LambdaExpression Asked, string Order)>
    {
        public bool Equals((LambdaExpression Asked, string Order) left, (LambdaExpression Asked, string Order) right) =>
            left.Order == right.Order && ExpressionEqualityComparer.Instance.Equals(left.Asked, right.Asked);

        public int GetHashCode((LambdaExpression Asked, string Order) shape) =>
            HashCode.Combine(shape.Order, ExpressionEqualityComparer.Instance.GetHashCode(shape.Asked));
    }
}
