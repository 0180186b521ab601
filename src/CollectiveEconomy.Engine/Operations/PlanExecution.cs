using System.Collections;
using System.Text.Json;
using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Schema;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>
/// Executes a planned operation level by level. A field that needs more than its object is resolved; what loaders have to give is loaded when nothing
/// else is left. The other fields are read when the response is written.
/// </summary>
/// <remarks>Fields are executed, and errors reported, in the order of GraphQL.NET's parallel execution.</remarks>
internal sealed class PlanExecution
{
    private readonly Func<IGraphType, GraphQLSelectionSet, Dictionary<string, (GraphQLField Field, FieldType FieldType)>> _collect;
    private readonly Func<IObjectGraphType, GraphQLSelectionSet, SelectionPlan> _select;
    private readonly IDictionary<string, ArgumentValue>?[] _arguments;
    private readonly PlanErrors _errors;
    private readonly Queue<object> _next = [];
    private readonly List<(ResponsePlace Place, ValueShape Shape, IDataLoaderResult Loader)> _loading = [];
    private readonly List<(ResponsePlace Place, ValueShape Shape, Task<object?> Task)> _running = [];
    private int _turn;

    /// <summary>An execution that has yet to begin.</summary>
    /// <param name="context">The execution as GraphQL.NET knows it.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="collect">Collects the fields of a selection.</param>
    /// <param name="json">How values are written.</param>
    /// <param name="failures">Logs what nobody foresaw.</param>
    public PlanExecution(
        ExecutionContext context,
        ExecutionPlan plan,
        Func<IGraphType, GraphQLSelectionSet, Dictionary<string, (GraphQLField Field, FieldType FieldType)>> collect,
        JsonSerializerOptions json,
        FailureLog failures
    )
    {
        (Context, _collect) = (context, collect);
        _arguments = OperationContext.Of(context.UserContext).VaryingArguments;
        _select = (type, selection) => plan.Select(type, collect(type, selection).Values, json);
        _errors = new PlanErrors(this, failures);
        Root = new(default, plan.Root(() => _select(context.Schema.Query, context.Operation.SelectionSet)), context.RootValue);
    }

    /// <summary>The execution as GraphQL.NET knows it.</summary>
    public ExecutionContext Context { get; }

    /// <summary>The root of the response.</summary>
    public ResponseObject Root { get; }

    /// <summary>What went wrong.</summary>
    public PlanErrors Errors => _errors;

    /// <summary>The values of the arguments of a field.</summary>
    /// <param name="field">The field.</param>
    public IDictionary<string, ArgumentValue>? ArgumentsOf(FieldPlan field) => field.Arguments(_arguments);

    /// <summary>What is selected of a field; null for a scalar.</summary>
    /// <param name="field">The field.</param>
    public Dictionary<string, (GraphQLField Field, FieldType FieldType)>? SubFieldsOf(FieldPlan field) =>
        field.Field.SelectionSet is { } selection ? _collect(field.Definition.ResolvedType!, selection) : null;

    /// <summary>Resolves all that is not read when the response is written.</summary>
    /// <exception cref="OperationCanceledException">The request was given up, or its time is over.</exception>
    public async Task ResolveAsync()
    {
        _next.Enqueue(Root);
        try
        {
            while (_next.Count + _loading.Count > 0)
            {
                ExecuteLevels();
                if (_running.Count == 0)
                    Load();
                await FinishAsync().ConfigureAwait(false);
            }
        }
        catch (Exception)
        {
            // What still runs may use services of the request, which end with it.
            await Task.WhenAll(_running.Select(Task (one) => one.Task)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    private void ExecuteLevels()
    {
        while (_next.TryDequeue(out var next))
        {
            Context.CancellationToken.ThrowIfCancellationRequested();
            if (next is ResponseObject one)
                Execute(one);
            else
                Open((ResponseList)next);
        }
    }

    private void Execute(ResponseObject parent)
    {
        parent.Turn = ++_turn;
        foreach (var field in parent.Selection.Resolved)
        {
            var place = new ResponsePlace(parent, field);
            try
            {
                RoleGuard.Check(Context, field.Requirements);
                if (field.Resolver is IPureResolver pure && parent.Source is { } source)
                    Accept(place, field.Shape, pure.Resolve(source));
                else
                    Await(place, field.Shape, field.Resolver.ResolveAsync(new FieldContext(this, parent, field)));
            }
            catch (Exception error) when (!IsGivenUp(error))
            {
                _errors.Add(_turn, place, error);
            }

            _errors.Note(_turn, place);
        }
    }

    // Items of a list are executed after all else of the level that gave the list.
    private void Open(ResponseList list)
    {
        for (var index = 0; index < list.Items.Count; index++)
            if (list.Items[index] is IDataLoaderResult loader)
                _loading.Add((list.Place with { List = list, Index = index }, list.ItemShape, loader));
            else if (list.Items[index] is ResponseObject or ResponseList)
                _next.Enqueue(list.Items[index]!);
    }

    private void Load()
    {
        foreach (var (place, shape, loader) in _loading)
            _running.Add((place, shape, loader.Started(Context.CancellationToken)));
        _loading.Clear();
    }

    private async ValueTask FinishAsync()
    {
        foreach (var (place, shape, task) in _running)
        {
            _turn++;
            try
            {
                Accept(place, shape, task.IsCompletedSuccessfully ? task.Result : await task.ConfigureAwait(false));
            }
            catch (Exception error) when (!IsGivenUp(error))
            {
                _errors.Add(_turn, place, error);
            }

            _errors.Note(_turn, place);
        }
        _running.Clear();
    }

    private void Await(in ResponsePlace place, ValueShape shape, ValueTask<object?> resolving)
    {
        if (resolving.IsCompleted)
            Accept(place, shape, resolving.GetAwaiter().GetResult());
        else
            _running.Add((place, shape, resolving.AsTask()));
    }

    private void Accept(in ResponsePlace place, ValueShape shape, object? value)
    {
        if (value is IDataLoaderResult loader)
        {
            _loading.Add((place, shape, loader));
            return;
        }

        var completed = Completed(place, shape, value);
        if (place.List is { } list)
            list.Items[place.Index] = completed;
        else
            place.Parent[place.Field] = completed;
        if (completed is ResponseObject or ResponseList)
            _next.Enqueue(completed);
    }

    private object? Completed(in ResponsePlace place, ValueShape shape, object? value)
    {
        try
        {
            if (shape.Scalar is { } scalar)
                value = scalar.Serialize(value);
            return value is null
                ? shape.IsRequired
                    ? throw PlanErrors.NullOf(place.Field, shape.Type)
                    : null
                : shape.Scalar is not null
                    ? value
                    : shape.Item is { } item
                        ? ListOf(place, item, value)
                        : ObjectOf(place, shape, value);
        }
        catch (Exception error) when (!IsGivenUp(error))
        {
            _errors.Add(_turn, place, error);
            return null;
        }
    }

    private ResponseList ListOf(in ResponsePlace place, ValueShape item, object value)
    {
        if (value is not IEnumerable values)
            throw new InvalidOperationException($"Expected an IEnumerable list though did not find one. Found: {value.GetType()}");
        var list = new ResponseList(place, item);
        foreach (var one in values)
            list.Items.Add(one is IDataLoaderResult ? one : Completed(place with { List = list, Index = list.Items.Count }, item, one));
        return list;
    }

    private ResponseObject ObjectOf(in ResponsePlace place, ValueShape shape, object value)
    {
        var type = shape.Object ?? TypeOf(shape.Abstract!, value, place.Field);
        if (type is { IsTypeOf: { } isTypeOf, SkipTypeCheck: false } && !isTypeOf(value))
            throw new InvalidOperationException($"'{value}' value of type '{value.GetType()}' is not allowed for '{type.Name}'.");
        var selection = place.Field.SelectionOn(type, _select);
        RoleGuard.Check(Context, selection.Requirements);
        return new ResponseObject(place, selection, value);
    }

    private IObjectGraphType TypeOf(IAbstractGraphType declared, object value, FieldPlan field)
    {
        var type =
            declared.GetObjectType(value, Context.Schema)
            ?? throw new InvalidOperationException(
                $"Abstract type {declared.Name} must resolve to an Object type at runtime for field {field.Definition.Name} with value '{value}'."
            );
        return declared.IsPossibleType(type)
            ? type
            : throw new InvalidOperationException($"Runtime Object type '{type}' is not a possible type for '{declared}'.");
    }

    private bool IsGivenUp(Exception error) => error is OperationCanceledException && Context.CancellationToken.IsCancellationRequested;
}
