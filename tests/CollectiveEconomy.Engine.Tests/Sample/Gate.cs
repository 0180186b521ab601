namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>Holds requests from when a test closes it until the test opens it.</summary>
public sealed class Gate
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isClosed;

    /// <summary>Ends when the first request is there.</summary>
    public Task Reached => _reached.Task;

    /// <summary>Holds those that come from now on.</summary>
    public void Close() => Volatile.Write(ref _isClosed, true);

    /// <summary>Lets those go on that are held, and those that come.</summary>
    public void Open() => _opened.TrySetResult();

    /// <summary>Goes through it, when it lets one.</summary>
    public Task PassAsync()
    {
        _reached.TrySetResult();
        return Volatile.Read(ref _isClosed) ? _opened.Task : Task.CompletedTask;
    }
}
