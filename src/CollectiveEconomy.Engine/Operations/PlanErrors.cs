using CollectiveEconomy.Engine.Errors;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>
/// The errors of a planned execution, in the order in which their fields are executed: those of fields that are read last are put where they
/// belong.
/// </summary>
/// <param name="execution">The execution.</param>
/// <param name="failures">Logs what nobody foresaw.</param>
internal sealed class PlanErrors(PlanExecution execution, FailureLog failures)
{
    private readonly List<(int Turn, int Field)> _orders = [];

    /// <summary>Whether there are any.</summary>
    public bool Any => execution.Context.Errors.Count > 0;

    /// <summary>A field gave null that must not.</summary>
    /// <param name="field">The field.</param>
    /// <param name="type">The type that must not be null.</param>
    public static InvalidOperationException NullOf(FieldPlan field, IGraphType type) =>
        new($"Cannot return null for a non-null type. Field: {field.Name}, Type: {type}.");

    /// <summary>Adds why there is no value.</summary>
    /// <param name="turn">When the field was executed.</param>
    /// <param name="place">The place that has no value.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="OperationCanceledException">The request was given up, or its time is over.</exception>
    public void Add(int turn, in ResponsePlace place, Exception reason)
    {
        var error = reason as ExecutionError ?? Logged(place, reason);
        error.AddLocation(place.Field.Field, execution.Context.Document);
        error.Path = place.Path();
        execution.Context.Errors.Add(error);
        Note(turn, place);
    }

    /// <summary>Notes the order of errors that a resolver added itself.</summary>
    /// <param name="turn">When the field was executed.</param>
    /// <param name="place">The place of the field.</param>
    public void Note(int turn, in ResponsePlace place)
    {
        while (_orders.Count < execution.Context.Errors.Count)
            _orders.Add((turn, place.Field.Place));
    }

    /// <summary>Puts all errors in their order.</summary>
    public void Sort()
    {
        var sorted = new ExecutionErrors();
        sorted.AddRange(_orders.Zip(execution.Context.Errors).OrderBy(error => error.First).Select(error => error.Second));
        execution.Context.Errors = sorted;
    }

    private UnhandledError Logged(in ResponsePlace place, Exception reason)
    {
        var failure = new UnhandledExceptionContext(execution.Context, new FieldContext(execution, place.Parent, place.Field), reason);
        failures.Record(failure);
        return new UnhandledError(failure.ErrorMessage!, reason);
    }
}
