using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>
/// An object of an answer. Where its fields are known, those that could be read at once are values and no nodes, which leaves the engine with those
/// that have to be waited for or completed.
/// </summary>
/// <param name="parent">Where it stands.</param>
/// <param name="type">Its type, or an interface of it.</param>
/// <param name="field">The field of the document.</param>
/// <param name="definition">The field of the schema.</param>
/// <param name="index">Its place in a list; null outside of one.</param>
internal sealed class PreparedObjectNode(ExecutionNode parent, IGraphType type, GraphQLField field, FieldType definition, int? index)
    : ObjectExecutionNode(parent, type, field, definition, index)
{
    private object?[] _values = [];

    /// <summary>Its fields in their order, each with its value, or with its node; null where only nodes say what it has.</summary>
    /// <remarks>Looked at while the object itself is not null: while it has nodes below it, be they none.</remarks>
    public SelectedField[]? Selected { get; private set; }

    /// <summary>The value, or the node, of the field at a place in <see cref="Selected"/>.</summary>
    /// <param name="place">The place.</param>
    public object? this[int place] => _values[place];

    /// <summary>Reads what can be read at once, and leaves nodes for the rest.</summary>
    /// <param name="fields">The fields that are selected.</param>
    public void Select(SelectedField[] fields)
    {
        var values = new object?[fields.Length];
        var left = 0;
        for (var place = 0; place < fields.Length; place++)
            if (!fields[place].Reads(Result!, out values[place]))
                left++;
        var nodes = left == 0 ? [] : new ExecutionNode[left];
        for (var place = fields.Length - 1; left > 0; place--)
            if (values[place] is SelectedField)
                values[place] = nodes[--left] = fields[place].Below(this);
        (Selected, _values, SubFields) = (fields, values, nodes);
    }

    /// <inheritdoc/>
    public override object? ToValue() =>
        Selected is null || SubFields is null
            ? base.ToValue()
            : Selected
                .Zip(_values)
                .ToDictionary(
                    field => field.First.Written.Value,
                    field => field.Second is ExecutionNode node ? node.ToValue() : field.Second
                );
}
