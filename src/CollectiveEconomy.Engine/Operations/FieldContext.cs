using System.Security.Claims;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>What a resolver sees of a planned execution.</summary>
/// <param name="execution">The execution.</param>
/// <param name="parent">The object.</param>
/// <param name="selected">The field of the object.</param>
internal sealed class FieldContext(PlanExecution execution, ResponseObject parent, FieldPlan selected) : IResolveFieldContext<object?>
{
    private readonly ExecutionContext _context = execution.Context;

    /// <inheritdoc/>
    public object? Source => parent.Source;

    /// <inheritdoc/>
    public GraphQLField FieldAst => selected.Field;

    /// <inheritdoc/>
    public FieldType FieldDefinition => selected.Definition;

    /// <inheritdoc/>
    public IObjectGraphType ParentType => parent.Selection.Type;

    /// <inheritdoc/>
    public IResolveFieldContext? Parent =>
        parent.Place is { Parent: { } outer, Field: var outerField } ? new FieldContext(execution, outer, outerField) : null;

    /// <inheritdoc/>
    public IDictionary<string, ArgumentValue>? Arguments => execution.ArgumentsOf(selected);

    /// <inheritdoc/>
    // A document with directives is not planned.
    public IDictionary<string, DirectiveInfo>? Directives => null;

    /// <inheritdoc/>
    public object? RootValue => _context.RootValue;

    /// <inheritdoc/>
    public ISchema Schema => _context.Schema;

    /// <inheritdoc/>
    public GraphQLDocument Document => _context.Document;

    /// <inheritdoc/>
    public GraphQLOperationDefinition Operation => _context.Operation;

    /// <inheritdoc/>
    public Variables Variables => _context.Variables;

    /// <inheritdoc/>
    public CancellationToken CancellationToken => _context.CancellationToken;

    /// <inheritdoc/>
    public Metrics Metrics => _context.Metrics;

    /// <inheritdoc/>
    public ExecutionErrors Errors => _context.Errors;

    /// <inheritdoc/>
    public IEnumerable<object> Path => new ResponsePlace(parent, selected).Path(isOfResponse: false);

    /// <inheritdoc/>
    public IEnumerable<object> ResponsePath => new ResponsePlace(parent, selected).Path();

    /// <inheritdoc/>
    public Dictionary<string, (GraphQLField Field, FieldType FieldType)>? SubFields => execution.SubFieldsOf(selected);

    /// <inheritdoc/>
    public IDictionary<string, object?> UserContext => _context.UserContext;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?> InputExtensions => _context.InputExtensions;

    /// <inheritdoc/>
    public IDictionary<string, object?> OutputExtensions => _context.OutputExtensions;

    /// <inheritdoc/>
    public IServiceProvider? RequestServices => _context.RequestServices;

    /// <inheritdoc/>
    public IExecutionArrayPool ArrayPool => _context;

    /// <inheritdoc/>
    public ClaimsPrincipal? User => _context.User;

    /// <inheritdoc/>
    public IExecutionContext ExecutionContext => _context;
}
