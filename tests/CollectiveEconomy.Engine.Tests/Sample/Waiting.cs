namespace CollectiveEconomy.Engine.Tests.Sample;

/// <summary>Tells a test that a request has begun to wait.</summary>
public sealed class Waiting
{
    public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
