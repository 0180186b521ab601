namespace CollectiveEconomy.Storage.Access.Audit;

/// <summary>
/// Records access to confidential data. Whoever comes while nobody writes does so at once, without waiting for another thread; what comes meanwhile is
/// written together, so that many callers share one write. It is in the hands of the operating system when a caller goes on, and survives the end of the
/// process.
/// </summary>
/// <param name="folder">Folder of the log; made when something is first recorded.</param>
/// <param name="key">Gives the key of seals when something is first recorded.</param>
public sealed class AccessLog(string folder, Func<byte[]> key) : IAsyncDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(10);

    private readonly Lock _change = new();
    private List<Waiting> _waiting = [];
    private TaskCompletionSource? _writing;
    private bool _isNoted;
    private bool _isDisposed;
    private AccessChain? _chain;

    /// <summary>Records something, and waits until it is written.</summary>
    /// <param name="record">What.</param>
    /// <returns>The number of its line.</returns>
    /// <exception cref="AccessLogUnwritable">It can't be written.</exception>
    public Task<long> AppendAsync(AccessRecord record)
    {
        var waiting = Add(record);
        // Who wrote once is not kept by those who came since.
        if (TryBegin() && !WriteNext())
            _ = Task.Run(WriteRest);
        return waiting.Written.Task;
    }

    /// <summary>Records something for which nobody waits: with what is recorded next, or a moment later.</summary>
    /// <param name="record">What.</param>
    /// <returns>The number of its line.</returns>
    /// <exception cref="AccessLogUnwritable">It can't be written.</exception>
    public Task<long> NoteAsync(AccessRecord record)
    {
        var waiting = Add(record);
        if (!Interlocked.Exchange(ref _isNoted, true))
            _ = WriteLaterAsync();
        return waiting.Written.Task;
    }

    /// <summary>Writes what waits, and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_change)
            _isDisposed = true;
        // Whoever came before may have yet to begin.
        do
        {
            if (TryBegin())
                WriteRest();
        } while (await IsWrittenByAnotherAsync());
        _chain?.Dispose();
    }

    private async ValueTask<bool> IsWrittenByAnotherAsync()
    {
        Task? writing;
        lock (_change)
            writing = _writing?.Task;
        if (writing is null)
            return false;
        await writing;
        return true;
    }

    private Waiting Add(AccessRecord record)
    {
        var waiting = new Waiting(record);
        lock (_change)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            _waiting.Add(waiting);
        }

        return waiting;
    }

    private async Task WriteLaterAsync()
    {
        await Task.Delay(Moment);
        Volatile.Write(ref _isNoted, false);
        if (TryBegin())
            WriteRest();
    }

    // False where somebody writes, or nothing waits.
    private bool TryBegin()
    {
        lock (_change)
        {
            if (_writing is not null || _waiting.Count == 0)
                return false;
            _writing = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return true;
        }
    }

    private void WriteRest()
    {
        while (!WriteNext()) { }
    }

    // Only who began comes here. True when nothing is left.
    private bool WriteNext()
    {
        List<Waiting> together;
        lock (_change)
            (together, _waiting) = (_waiting, []);
        Write(together);
        TaskCompletionSource ended;
        lock (_change)
        {
            if (_waiting.Count > 0)
                return false;
            (ended, _writing) = (_writing!, null);
        }

        ended.SetResult();
        return true;
    }

    private void Write(List<Waiting> together)
    {
        try
        {
            _chain ??= AccessChain.Open(folder, key());
            var number = _chain.Append(together.ConvertAll(waiting => waiting.Record));
            foreach (var waiting in together)
                waiting.Written.SetResult(number++);
        }
        catch (Exception failure)
        {
            // Whatever it is, nobody must wait for ever.
            foreach (var waiting in together)
                waiting.Written.TrySetException(new AccessLogUnwritable(failure));
        }
    }

    private sealed class Waiting(AccessRecord record)
    {
        public AccessRecord Record => record;

        public TaskCompletionSource<long> Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
