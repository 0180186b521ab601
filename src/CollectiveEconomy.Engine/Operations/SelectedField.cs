using System.Text.Json;
using CollectiveEconomy.Engine.Schema;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>A field that a selection asks for.</summary>
/// <param name="field">Where it stands in the document.</param>
/// <param name="definition">What it is in the schema.</param>
/// <param name="isOpen">Whether everybody may have it.</param>
internal sealed class SelectedField(GraphQLField field, FieldType definition, bool isOpen)
{
    private readonly bool _isRequired = definition.ResolvedType is NonNullGraphType;

    private readonly IGraphType _type = definition.ResolvedType!.WithoutNonNull();

    private readonly IPureResolver? _reading =
        isOpen
        && definition.ResolvedType!.WithoutNonNull() is ScalarGraphType
        && definition.Resolver is IPureResolver { IsAtHand: true } reading
            ? reading
            : null;

    /// <summary>Its name in the answer.</summary>
    public JsonEncodedText Written { get; } = JsonEncodedText.Encode(field.Alias?.Name.StringValue ?? definition.Name);

    /// <summary>Reads a plain value out of an object.</summary>
    /// <param name="source">The object.</param>
    /// <param name="value">What stands in the answer; the field itself when it is not read.</param>
    /// <returns>False when it is no plain value, not for everybody, or not right: it is then executed, and the error is made of it.</returns>
    public bool Reads(object source, out object? value)
    {
        value = this;
        if (_reading is null)
            return false;
        try
        {
            var read = ((ScalarGraphType)_type).Serialize(_reading.Resolve(source));
            if (read is null && _isRequired)
                return false;
            value = read;
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    /// <summary>A node of it below an object.</summary>
    /// <param name="parent">The object.</param>
    public ExecutionNode Below(ExecutionNode parent) =>
        _type switch
        {
            ScalarGraphType scalar => new ValueExecutionNode(parent, scalar, field, definition, null),
            ListGraphType => new ArrayExecutionNode(parent, _type, field, definition, null),
            _ => new PreparedObjectNode(parent, _type, field, definition, null),
        };
}
