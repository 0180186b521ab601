using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Conditions on a column that many rows share.</summary>
public static class KeyIs
{
    /// <summary>The column has one of many values, which travel as one parameter.</summary>
    public static Expression<Func<TRow, bool>> OneOf<TRow, TKey>(Expression<Func<TRow, TKey>> key, TKey[] values)
    {
        Expression<Func<TKey, bool>> contains = value => EF.Parameter(values).Contains(value);
        var body = new Replacement(contains.Parameters[0], key.Body).Visit(contains.Body)!;
        return Expression.Lambda<Func<TRow, bool>>(body, key.Parameters);
    }

    private sealed class Replacement(Expression from, Expression to) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }
}
