using System.Linq.Expressions;

namespace CollectiveEconomy.Engine.Expressions;

/// <summary>Composes expressions that a store can translate.</summary>
public static class Predicates
{
    /// <summary>Holds of everything.</summary>
    public static Expression<Func<T, bool>> Always<T>() =>
        Expression.Lambda<Func<T, bool>>(Expression.Constant(true), Expression.Parameter(typeof(T), "row"));

    /// <summary>Asks something of what a property gives.</summary>
    public static Expression<Func<T, TResult>> Then<T, TValue, TResult>(
        this Expression<Func<T, TValue>> property,
        Expression<Func<TValue, TResult>> question
    ) => Expression.Lambda<Func<T, TResult>>(question.Body.With(question.Parameters[0], property.Body), property.Parameters);

    /// <summary>Holds when both do.</summary>
    public static Expression<Func<T, bool>> And<T>(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        left.Body is ConstantExpression { Value: true } ? right : Join(left, right, Expression.AndAlso);

    /// <summary>Holds when either does.</summary>
    public static Expression<Func<T, bool>> Or<T>(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        Join(left, right, Expression.OrElse);

    /// <summary>Holds when the other does not.</summary>
    public static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> condition) =>
        Expression.Lambda<Func<T, bool>>(Expression.Not(condition.Body), condition.Parameters);

    /// <summary>The expression with another in the place of a parameter.</summary>
    public static Expression With(this Expression body, ParameterExpression parameter, Expression replacement) =>
        new Substitution(parameter, replacement).Visit(body);

    /// <summary>A value as a parameter of the SQL; a plain constant would make a new statement for every value.</summary>
    public static Expression Parameter<TValue>(TValue value) =>
        Expression.Field(Expression.Constant(new Captured<TValue> { Value = value }), nameof(Captured<>.Value));

    private static Expression<Func<T, bool>> Join<T>(
        Expression<Func<T, bool>> left,
        Expression<Func<T, bool>> right,
        Func<Expression, Expression, BinaryExpression> join
    ) => Expression.Lambda<Func<T, bool>>(join(left.Body, right.Body.With(right.Parameters[0], left.Parameters[0])), left.Parameters);

    private sealed class Captured<TValue>
    {
        public required TValue Value;
    }

    private sealed class Substitution(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == parameter ? replacement : base.VisitParameter(node);
    }
}
