using System.Threading.RateLimiting;
using CollectiveEconomy.Engine.Errors;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Bounds how many operations run at once; others wait in the order in which they came, and not for ever.</summary>
/// <remarks>Only what is executed counts: an answer from memory, or a refusal of the transport, waits for nobody.</remarks>
public sealed class RunningOperations : IDisposable
{
    private readonly ConcurrencyLimiter _turns;
    private readonly TimeSpan _longest;

    /// <summary>Nothing runs yet.</summary>
    /// <param name="limits">How many run, and how many wait how long.</param>
    public RunningOperations(IOptions<RateLimits> limits)
    {
        _longest = limits.Value.WaitingTime;
        _turns = new ConcurrencyLimiter(
            new ConcurrencyLimiterOptions
            {
                PermitLimit = limits.Value.Running,
                QueueLimit = limits.Value.Waiting,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }
        );
    }

    /// <summary>Runs an operation when it is its turn.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellationToken">Cancelled when nobody waits for the answer any more.</param>
    /// <exception cref="RequestRefused">Too many wait, or it waited too long.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> operation, CancellationToken cancellationToken)
    {
        using var turn = await TurnAsync(cancellationToken);
        return await operation();
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();

    private async Task<RateLimitLease> TurnAsync(CancellationToken cancellationToken)
    {
        var turn = _turns.AttemptAcquire();
        if (turn.IsAcquired)
            return turn;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_longest);
        try
        {
            turn = await _turns.AcquireAsync(1, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Overloaded();
        }

        return turn.IsAcquired ? turn : throw Overloaded();
    }

    private static RequestRefused Overloaded() =>
        new(
            QueueErrorCodes.Overloaded,
            new("Máy chủ quá tải: hàng đợi thao tác đã đầy.", "The server is overloaded: the queue of operations is full.")
        )
        {
            RetryAfter = TimeSpan.FromSeconds(1),
        };
}
