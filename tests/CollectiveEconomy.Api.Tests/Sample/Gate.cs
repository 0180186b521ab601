namespace CollectiveEconomy.Api.Tests.Sample;

/// <summary>Holds requests until a test lets them go on.</summary>
public sealed class Gate
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the first request stands before it.</summary>
    public Task Entered => _entered.Task;

    /// <summary>Lets those go on that stand before it, and those that come.</summary>
    public void Open() => _opened.TrySetResult();

    /// <summary>Stands before it.</summary>
    public Task PassAsync()
    {
        _entered.TrySetResult();
        return _opened.Task;
    }
}
