using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>The variables that a known operation declares. Plain ones are read here; GraphQL.NET walks the operation before it reads any.</summary>
internal sealed class PreparedVariables
{
    private readonly PreparedVariable[]? _plain;
    private readonly GraphQLOperationDefinition _declaration;

    /// <summary>The variables of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="schema">Its schema.</param>
    public PreparedVariables(GraphQLOperationDefinition operation, ISchema schema)
    {
        // Without fields there is nothing to walk.
        _declaration = new(new GraphQLSelectionSet([])) { Operation = operation.Operation, Variables = operation.Variables };
        var declared = operation.Variables?.Items.ConvertAll(definition => PreparedVariable.Of(definition, schema)) ?? [];
        _plain = declared.Contains(null) ? null : [.. declared.OfType<PreparedVariable>()];
    }

    /// <summary>What a request gives for them.</summary>
    /// <returns>Null when anything is wrong with it.</returns>
    public async ValueTask<Variables?> ReadAsync(ValidationContext context)
    {
        if (_plain is not null)
            return Plain(_plain, context.Variables);
        var operation = context.Operation;
        context.Operation = _declaration;
        var (variables, errors) = await context.GetVariablesValuesAsync();
        context.Operation = operation;
        return errors is null ? variables : null;
    }

    private static Variables? Plain(PreparedVariable[] declared, Inputs given)
    {
        if (declared.Length == 0)
            return Variables.None;
        var variables = new Variables();
        foreach (var one in declared)
        {
            if (one.Read(given) is not { } variable)
                return null;
            variables.Add(variable);
        }
        return variables;
    }
}
