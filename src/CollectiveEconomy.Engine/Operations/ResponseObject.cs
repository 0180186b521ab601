namespace CollectiveEconomy.Engine.Operations;

/// <summary>An object of a response: what it is read from, and the values of the fields that are resolved before it is written.</summary>
/// <param name="place">Where it is in the response; default for the root.</param>
/// <param name="selection">What is selected of it.</param>
/// <param name="source">What it is read from; null for the root.</param>
internal sealed class ResponseObject(ResponsePlace place, SelectionPlan selection, object? source)
{
    private readonly object?[] _values = selection.Resolved.Length == 0 ? [] : new object?[selection.Fields.Length];

    /// <summary>Where it is in the response; default for the root.</summary>
    public ResponsePlace Place => place;

    /// <summary>What is selected of it.</summary>
    public SelectionPlan Selection => selection;

    /// <summary>What it is read from; null for the root.</summary>
    public object? Source => source;

    /// <summary>When its fields were executed, counted within the response.</summary>
    public int Turn { get; set; }

    /// <summary>The value of a resolved field: an object, a list, what a scalar serialized, or null.</summary>
    /// <param name="field">The field.</param>
    public object? this[FieldPlan field]
    {
        get => _values[field.Place];
        set => _values[field.Place] = value;
    }
}
