using System.Linq.Expressions;

namespace CollectiveEconomy.Engine.Expressions;

/// <summary>Tells what is asked of a row of the copies that another row holds of some of its columns, so that an index over the copies serves.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <typeparam name="TCopy">The row that holds the copies, under the same names.</typeparam>
/// <param name="columns">What is copied.</param>
public sealed class PredicateRewriter<T, TCopy>(params IReadOnlyCollection<string> columns)
{
    /// <summary>What can be told of the copies, of all that must hold.</summary>
    /// <param name="condition">What must hold of the row.</param>
    public Expression<Func<TCopy, bool>> Of(Expression<Func<T, bool>> condition)
    {
        var copy = Expression.Parameter(typeof(TCopy), "copy");
        return Conjuncts
            .Of(condition.Body)
            .Select(one => Rewrite(one, condition.Parameters[0], copy))
            .Where(told => told.IsWhole)
            .Aggregate(
                Predicates.Always<TCopy>(),
                (all, told) => Predicates.And(all, Expression.Lambda<Func<TCopy, bool>>(told.Expression, copy))
            );
    }

    /// <summary>An expression of a row with copies in the place of what is copied.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="row">The row, as it stands in the expression.</param>
    /// <param name="copy">The row that holds the copies.</param>
    /// <returns>The expression, and whether nothing of the row itself is left in it.</returns>
    public (Expression Expression, bool IsWhole) Rewrite(Expression expression, Expression row, Expression copy)
    {
        var telling = new Telling(columns, row, copy);
        var told = telling.Visit(expression)!;
        return (told, telling.IsWhole);
    }

    private sealed class Telling(IReadOnlyCollection<string> columns, Expression row, Expression copy) : ExpressionVisitor
    {
        public bool IsWhole { get; private set; } = true;

        public override Expression? Visit(Expression? node)
        {
            IsWhole &= node != row;
            return base.Visit(node);
        }

        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression == row && columns.Contains(node.Member.Name)
                ? Expression.Property(copy, node.Member.Name)
                : base.VisitMember(node);
    }
}
