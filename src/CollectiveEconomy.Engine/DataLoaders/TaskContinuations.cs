namespace CollectiveEconomy.Engine.DataLoaders;

/// <summary>What follows on a task. Most of what loaders give is there when it is asked for; it is then made at once, and nothing waits.</summary>
public static class TaskContinuations
{
    /// <summary>What is made of the result of a task.</summary>
    public static Task<TResult> Then<T, TResult>(this Task<T> task, Func<T, TResult> make)
    {
        return task.IsCompletedSuccessfully ? Task.FromResult(make(task.Result)) : AwaitedAsync();

        async Task<TResult> AwaitedAsync() => make(await task);
    }
}
