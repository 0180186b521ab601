using System.Linq.Expressions;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>Composes expressions that a store can translate.</summary>
internal static class Composition
{
    /// <summary>Asks something of what a property gives.</summary>
    public static Expression<Func<T, TResult>> Then<T, TValue, TResult>(
        this Expression<Func<T, TValue>> property,
        Expression<Func<TValue, TResult>> question
    ) => Expression.Lambda<Func<T, TResult>>(question.Body.With(question.Parameters[0], property.Body), property.Parameters);

    /// <summary>The expression with another in the place of a parameter.</summary>
    public static Expression With(this Expression body, ParameterExpression parameter, Expression replacement) =>
        new Substitution(parameter, replacement).Visit(body);

    private sealed class Substitution(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == parameter ? replacement : base.VisitParameter(node);
    }
}
