using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>A variable that holds a scalar or a member of an enumeration.</summary>
internal sealed class PreparedVariable
{
    private readonly GraphQLVariableDefinition _definition;
    private readonly ScalarGraphType _type;
    private readonly string _name;
    private readonly object? _default;

    private PreparedVariable(GraphQLVariableDefinition definition, ScalarGraphType type)
    {
        (_definition, _type, _name) = (definition, type, definition.Variable.Name.StringValue);
        _default = definition.DefaultValue is { } value ? ExecutionHelper.CoerceValue(type, value).Value : null;
    }

    private bool IsRequired => _definition.Type is GraphQLNonNullType;

    /// <summary>The variable of a definition; null when it holds something else.</summary>
    public static PreparedVariable? Of(GraphQLVariableDefinition definition, ISchema schema)
    {
        var named = definition.Type is GraphQLNonNullType required ? required.Type : definition.Type;
        return named is GraphQLNamedType { Name: var name } && schema.AllTypes[name.Value] is ScalarGraphType type
            ? new PreparedVariable(definition, type)
            : null;
    }

    /// <summary>What a request gives for it.</summary>
    /// <returns>Null when that is wrong.</returns>
    public Variable? Read(Inputs given)
    {
        if (given.TryGetValue(_name, out var value))
            return value is null
                ? IsRequired
                    ? null
                    : Holding(null)
                : Parsed(value);
        if (_definition.DefaultValue is not null)
            return new Variable(_name, _definition) { Value = _default, IsDefault = true };
        return IsRequired ? null : new Variable(_name, _definition);
    }

    private Variable? Parsed(object value)
    {
        try
        {
            return Holding(_type.ParseValue(value));
        }
        catch (Exception)
        {
            // Scalars throw what they like; what is wrong is told by GraphQL.NET, which reads it again.
            return null;
        }
    }

    private Variable Holding(object? value) => new(_name, _definition) { Value = value };
}
