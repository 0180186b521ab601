using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>Rows of a query with those to which they refer, each of which is joined once, however many of its values are read.</summary>
internal abstract class ReferringRows
{
    /// <summary>Values of rows and of what these refer to.</summary>
    /// <typeparam name="T">The rows.</typeparam>
    /// <param name="rows">The rows, in their order.</param>
    /// <param name="values">The values, each of one row.</param>
    /// <param name="register">The register.</param>
    public static IQueryable<object?[]> ValuesOf<T>(IQueryable<T> rows, IEnumerable<LambdaExpression> values, RegisterContext register)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var wanted = Expression.NewArrayInit(
            typeof(object),
            values.Select(value => Expression.Convert(value.Body.With(value.Parameters[0], row), typeof(object)))
        );
        var referred = new Finder();
        referred.Visit(wanted);
        return referred
            .Found.Aggregate((ReferringRows)new ReferringRows<T>(rows, row, row, row, []), (joined, one) => joined.With(one, register))
            .Select(wanted);
    }

    /// <summary>The rows with one more to which they refer.</summary>
    protected abstract ReferringRows With(ReferredRow referred, RegisterContext register);

    /// <summary>Values of the rows, all of what they refer to being joined.</summary>
    protected abstract IQueryable<object?[]> Select(NewArrayExpression values);

    // Those to which rows refer come before those to which these refer.
    private sealed class Finder : ExpressionVisitor
    {
        public List<ReferredRow> Found { get; } = [];

        protected override Expression VisitExtension(Expression node)
        {
            base.VisitExtension(node);
            if (node is ReferredRow referred && !Found.Exists(referred.IsSame))
                Found.Add(referred);
            return node;
        }
    }
}

/// <summary>Rows with those to which they refer that were joined already.</summary>
/// <typeparam name="TRow">The rows of the query.</typeparam>
/// <param name="rows">The rows.</param>
/// <param name="row">A row.</param>
/// <param name="first">The row that refers, in expressions.</param>
/// <param name="item">The same, of a row.</param>
/// <param name="joined">What was joined, each of a row.</param>
internal sealed class ReferringRows<TRow>(
    IQueryable<TRow> rows,
    ParameterExpression row,
    ParameterExpression first,
    Expression item,
    IReadOnlyList<(ReferredRow Referred, Expression Value)> joined
) : ReferringRows
{
    protected override ReferringRows With(ReferredRow referred, RegisterContext register) =>
        (ReferringRows)
            ((Func<ReferredRow, RegisterContext, ReferringRows>)Joined<object>)
                .Method.GetGenericMethodDefinition()
                .MakeGenericMethod(referred.Type)
                .Invoke(this, [referred, register])!;

    protected override IQueryable<object?[]> Select(NewArrayExpression values) =>
        rows.Select(Expression.Lambda<Func<TRow, object?[]>>(OfRow(values), row));

    private ReferringRows<JoinedRow<TRow, TReferred>> Joined<TReferred>(ReferredRow referred, RegisterContext register)
        where TReferred : class
    {
        var other = Expression.Parameter(typeof(TReferred), "referred");
        var isReferred = Expression.Lambda<Func<TReferred, bool>>(referred.IsReferred(other, OfRow(referred.Own)), other);
        var orNone = register.Set<TReferred>().Where(isReferred).DefaultIfEmpty().Expression;
        var both = Expression.Parameter(typeof(JoinedRow<TRow, TReferred>), "row");
        var one = Expression.Property(both, nameof(JoinedRow<,>.Row));
        return new ReferringRows<JoinedRow<TRow, TReferred>>(
            rows.SelectMany(
                Expression.Lambda<Func<TRow, IEnumerable<TReferred>>>(orNone, row),
                (one, value) => new JoinedRow<TRow, TReferred> { Row = one, Value = value }
            ),
            both,
            first,
            item.With(row, one),
            [
                .. joined.Select(before => (before.Referred, before.Value.With(row, one))),
                (referred, Expression.Property(both, nameof(JoinedRow<,>.Value))),
            ]
        );
    }

    private Expression OfRow(Expression value) => new Placing(joined).Visit(value).With(first, item);

    private sealed class Placing(IReadOnlyList<(ReferredRow Referred, Expression Value)> joined) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) =>
            node is ReferredRow referred ? joined.First(one => one.Referred.IsSame(referred)).Value : base.VisitExtension(node);
    }
}
