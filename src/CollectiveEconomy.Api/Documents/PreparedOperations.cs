using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Api.Documents;

/// <summary>What is known of valid documents, as long as somebody keeps the document.</summary>
internal sealed class PreparedOperations
{
    private readonly ConditionalWeakTable<GraphQLDocument, PreparedOperation> _known = [];

    /// <summary>What is known of a document; null when nothing is.</summary>
    public PreparedOperation? Of(GraphQLDocument document) => _known.TryGetValue(document, out var known) ? known : null;

    /// <summary>Looks at a document that was found to be valid.</summary>
    /// <remarks>
    /// Nothing is remembered of one with several operations, with directives or with checks of a field's own, and of one that gives a variable that may be null where none may
    /// be: GraphQL.NET treats such a variable by where it stands.
    /// </remarks>
    public async ValueTask RememberAsync(GraphQLDocument document, ISchema schema)
    {
        if (document.Definitions.OfType<GraphQLOperationDefinition>().ToList() is not [var operation])
            return;
        var context = new ValidationContext
        {
            Schema = schema,
            Document = document,
            Operation = operation,
            TypeInfo = new TypeInfo(schema),
            Variables = Inputs.Empty,
        };
        var walk = new DocumentVisitor();
        await new BasicVisitor(context.TypeInfo, walk).VisitAsync(document, new BasicVisitor.State(context));
        var usages = context.GetRecursiveVariables(operation) ?? [];
        if (walk.IsPlain && usages.TrueForAll(usage => usage.Type is not NonNullGraphType || IsRequired(operation, usage.Node)))
            _known.AddOrUpdate(document, new PreparedOperation(document, walk, new PreparedVariables(operation, schema)));
    }

    private static bool IsRequired(GraphQLOperationDefinition operation, GraphQLVariable variable) =>
        operation.Variables!.Items.Find(definition => definition.Variable.Name == variable.Name)?.Type is GraphQLNonNullType;
}
