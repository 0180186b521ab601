using System.Linq.Expressions;

namespace CollectiveEconomy.Engine.Expressions;

/// <summary>Orders and compares texts of rows in memory by their code units, as the databases do, and never by the culture of the machine.</summary>
public static class OrdinalTexts
{
    /// <summary>The same query over rows in memory, with ordinal comparisons of texts.</summary>
    public static IQueryable<T> WithOrdinalTexts<T>(this IQueryable<T> rows) =>
        rows.Provider.CreateQuery<T>(new Visitor().Visit(rows.Expression));

    private sealed class Visitor : ExpressionVisitor
    {
        private static readonly HashSet<string> Orders =
        [
            nameof(Queryable.OrderBy),
            nameof(Queryable.OrderByDescending),
            nameof(Queryable.ThenBy),
            nameof(Queryable.ThenByDescending),
        ];

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            var call = (MethodCallExpression)base.VisitMethodCall(node);
            var method = call.Method;
            if (method.DeclaringType == typeof(string) && method.Name == nameof(string.Compare) && call.Arguments.Count == 2)
                return Expression.Call(typeof(string), nameof(string.CompareOrdinal), null, call.Arguments[0], call.Arguments[1]);
            return
                method.DeclaringType == typeof(Queryable)
                && call.Arguments.Count == 2
                && Orders.Contains(method.Name)
                && method.GetGenericArguments()[1] == typeof(string)
                ? Expression.Call(
                    typeof(Queryable),
                    method.Name,
                    method.GetGenericArguments(),
                    call.Arguments[0],
                    call.Arguments[1],
                    Expression.Constant(StringComparer.Ordinal, typeof(IComparer<string>))
                )
                : call;
        }
    }
}
