using System.Linq.Expressions;
using System.Reflection;

namespace CollectiveEconomy.Engine.Expressions;

/// <summary>Takes the values out of a condition, so that conditions that differ in nothing else are equal.</summary>
internal sealed class ParameterExtractor : ExpressionVisitor
{
    private readonly List<ParameterExpression> _parameters = [];
    private readonly List<object?> _values = [];

    /// <summary>What stands for the values, in their order.</summary>
    public IReadOnlyList<ParameterExpression> Parameters => _parameters;

    /// <summary>The values.</summary>
    public IReadOnlyList<object?> Values => _values;

    /// <inheritdoc/>
    protected override Expression VisitMember(MemberExpression node)
    {
        if (node is not { Expression: ConstantExpression { Value: { } closure }, Member: FieldInfo field })
            return base.VisitMember(node);
        _values.Add(field.GetValue(closure));
        var parameter = Expression.Parameter(node.Type, $"{char.ToLowerInvariant(field.Name[0])}{field.Name[1..]}{_parameters.Count}");
        _parameters.Add(parameter);
        return parameter;
    }
}
