using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>
/// Writes in one exclusive transaction, once: where the response to COMMIT is lost, the register is asked whether the transaction was committed,
/// before anything is written again.
/// </summary>
public static class ConfirmedCommit
{
    /// <summary>Writes, and tries again where the provider says that a failure passes.</summary>
    /// <param name="register">The register.</param>
    /// <param name="write">Writes, in a transaction that others wait for.</param>
    /// <param name="isKept">Whether the register holds what was written.</param>
    /// <param name="cancellationToken">Stops; nothing is half-written.</param>
    /// <typeparam name="T">What the caller learns.</typeparam>
    /// <exception cref="RegisterBusy">Another submission is being written, and did not end.</exception>
    public static Task<T> WriteOnceAsync<T>(
        this RegisterContext register,
        Func<Task<T>> write,
        Func<T, CancellationToken, Task<bool>> isKept,
        CancellationToken cancellationToken
    )
        where T : class
    {
        T? written = null;
        return register
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                if (written is not null && await IsKeptAsync(register, written, isKept, cancellationToken))
                    return written;
                written = null;
                register.ChangeTracker.Clear();
                await using var whole = await register.BeginExclusiveAsync(cancellationToken);
                var result = await write();
                written = result;
                try
                {
                    await whole.CommitAsync(cancellationToken);
                    return result;
                }
                catch (Exception)
                {
                    await whole.DisposeAsync();
                    if (await IsKeptOrUnknownAsync(register, result, isKept) is true)
                        return result;
                    throw;
                }
            });
    }

    // Whoever is asked may be out of reach still: then the failure of COMMIT is what the caller learns, and the next attempt begins with the question.
    private static async Task<bool?> IsKeptOrUnknownAsync<T>(
        RegisterContext register,
        T written,
        Func<T, CancellationToken, Task<bool>> isKept
    )
    {
        try
        {
            return await IsKeptAsync(register, written, isKept, CancellationToken.None);
        }
        catch (Exception)
        {
            return null;
        }
    }

    // In a transaction of its own, for which the one in doubt must have ended.
    private static async Task<bool> IsKeptAsync<T>(
        RegisterContext register,
        T written,
        Func<T, CancellationToken, Task<bool>> isKept,
        CancellationToken cancellationToken
    )
    {
        register.ChangeTracker.Clear();
        await using var question = await register.BeginExclusiveAsync(cancellationToken);
        return await isKept(written, cancellationToken);
    }
}
