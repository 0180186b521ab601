using CollectiveEconomy.Statistics.Access;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>A parsed document with the operations that it defines.</summary>
public sealed class PreparedDocument
{
    private readonly IReadOnlyList<PreparedOperation> _operations;

    /// <summary>Prepares the operations of a document.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="hash">SHA-256 of the text, in hexadecimal digits.</param>
    /// <param name="syntax">The text, parsed.</param>
    /// <param name="schema">An initialized schema, whose root fields declare from what they are answered.</param>
    public PreparedDocument(string text, string hash, GraphQLDocument syntax, ISchema schema)
    {
        (Text, Hash, Syntax) = (text, hash, syntax);
        _operations =
        [
            .. syntax.Definitions.OfType<GraphQLOperationDefinition>().Select(operation => new PreparedOperation(this, operation, schema)),
        ];
    }

    /// <summary>The text as it was sent.</summary>
    public string Text { get; }

    /// <summary>The text, parsed.</summary>
    public GraphQLDocument Syntax { get; }

    /// <summary>SHA-256 of the text, in hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Whether it defines one operation only.</summary>
    internal bool HasOneOperation => _operations.Count == 1;

    /// <summary>The highest role that its fields, arguments and types require; null until roles were checked once.</summary>
    internal Role? RequiredRole { get; set; }

    /// <summary>The operation that a request means.</summary>
    /// <param name="name">Name of the operation; null or empty for the only one.</param>
    /// <exception cref="RequestError">The document defines none, several without a name, or none of that name.</exception>
    public PreparedOperation Operation(string? name)
    {
        if (_operations.Count == 0)
            throw new NoOperationError();
        if (string.IsNullOrEmpty(name))
            return _operations.Count == 1 ? _operations[0] : throw new NoOperationNameError();
        return _operations.FirstOrDefault(operation => operation.Name == name) ?? throw new InvalidOperationNameError(name);
    }
}
