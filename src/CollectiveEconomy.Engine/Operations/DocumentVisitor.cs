using GraphQL.Introspection;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Sees what <see cref="PreparedOperation"/> is made of.</summary>
internal sealed class DocumentVisitor : INodeVisitor
{
    private readonly Stack<GraphQLField> _open = [];
    private GraphQLArgument? _argument;

    /// <summary>The fields to which arguments are given, with what the schema says of them.</summary>
    public List<(GraphQLField Field, FieldType Definition)> WithArguments { get; } = [];

    /// <summary>The fields in whose arguments a variable stands.</summary>
    public HashSet<GraphQLField> WithVariables { get; } = [];

    /// <summary>The variables that say how many are asked.</summary>
    public HashSet<string> Sizes { get; } = [];

    /// <summary>Whether there is no directive, no question about the schema, and no field that has checks of its own.</summary>
    public bool IsPlain { get; private set; } = true;

    /// <inheritdoc/>
    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        switch (node)
        {
            case GraphQLDirective:
                IsPlain = false;
                break;
            case GraphQLArgument argument:
                _argument = argument;
                break;
            case GraphQLVariable variable when _open.TryPeek(out var holder):
                WithVariables.Add(holder);
                if (_argument is not null && CostModel.Sizes.Contains(_argument.Name.StringValue))
                    Sizes.Add(variable.Name.StringValue);
                break;
            case GraphQLField field:
                _open.Push(field);
                var definition = context.TypeInfo.GetFieldDef();
                IsPlain &= definition is not (SchemaMetaFieldType or TypeMetaFieldType) && definition?.ValidateArguments is null;
                if (field.Arguments is { Count: > 0 } && definition is not null)
                    WithArguments.Add((field, definition));
                break;
        }
        return default;
    }

    /// <inheritdoc/>
    public ValueTask LeaveAsync(ASTNode node, ValidationContext context)
    {
        if (node is GraphQLField)
            _open.Pop();
        else if (node is GraphQLArgument)
            _argument = null;
        return default;
    }
}
