using System.Linq.Expressions;

namespace CollectiveEconomy.Engine.Expressions;

/// <summary>What must hold, one by one.</summary>
public static class Conjuncts
{
    /// <summary>The conditions that a condition joins by "and".</summary>
    public static IEnumerable<Expression> Of(Expression condition) =>
        condition is BinaryExpression { NodeType: ExpressionType.AndAlso } both ? [.. Of(both.Left), .. Of(both.Right)] : [condition];

    /// <summary>Whether a condition gives one value for each of some columns.</summary>
    /// <param name="condition">What must hold of a row.</param>
    /// <param name="columns">The columns.</param>
    public static bool HasEqualityOn<T>(Expression<Func<T, bool>> condition, params IReadOnlyCollection<string> columns) =>
        columns.All(column =>
            Of(condition.Body)
                .OfType<BinaryExpression>()
                .Any(one =>
                    one.NodeType == ExpressionType.Equal
                    && (IsColumn(one.Left, condition.Parameters[0], column) || IsColumn(one.Right, condition.Parameters[0], column))
                )
        );

    private static bool IsColumn(Expression expression, ParameterExpression row, string column) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand }
            ? IsColumn(operand, row, column)
            : expression is MemberExpression member && member.Expression == row && member.Member.Name == column;
}
