using System.Threading.Channels;

namespace CollectiveEconomy.Storage.Access.Audit;

/// <summary>
/// Records access to confidential data. What is waiting is written together, so that many callers share one write; it is in the hands of the
/// operating system when a caller goes on, and survives the end of the process.
/// </summary>
/// <param name="folder">Folder of the log; made when something is first recorded.</param>
/// <param name="key">Gives the key of seals when something is first recorded.</param>
public sealed class AccessLog(string folder, Func<byte[]> key) : IAsyncDisposable
{
    private const int MaxTogether = 256;

    private readonly Channel<Waiting> _waiting = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(4096) { SingleReader = true });

    private readonly Lock _begin = new();
    private AccessChain? _chain;
    private Task? _writing;

    /// <summary>Records something, and waits until it is written.</summary>
    /// <param name="record">What.</param>
    /// <returns>The number of its line.</returns>
    /// <exception cref="AccessLogUnwritable">It can't be written.</exception>
    public async Task<long> AppendAsync(AccessRecord record)
    {
        if (_writing is null)
            lock (_begin)
                _writing ??= Task.Run(WriteAsync);
        var waiting = new Waiting(record);
        await _waiting.Writer.WriteAsync(waiting);
        return await waiting.Written.Task;
    }

    /// <summary>Writes what waits, and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        if (_writing is not null)
            await _writing;
        _chain?.Dispose();
    }

    private async Task WriteAsync()
    {
        var together = new List<Waiting>();
        while (await _waiting.Reader.WaitToReadAsync())
        {
            together.Clear();
            while (together.Count < MaxTogether && _waiting.Reader.TryRead(out var next))
                together.Add(next);
            Write(together);
        }
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
