using System.Buffers;
using System.IO.Pipelines;

namespace CollectiveEconomy.Api.Imports;

/// <summary>
/// The body of a request, for which the server waits only so long. A read that is given up is ended in the server too, so that it can drain the
/// rest of the body; one that a token ends counts as pending there.
/// </summary>
/// <param name="body">The body.</param>
/// <param name="patience">Gives up the read at hand.</param>
internal sealed class PatientBody(PipeReader body, CancellationToken patience) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The read was given up.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await using var givenUp = patience.UnsafeRegister(reader => ((PipeReader)reader!).CancelPendingRead(), body);
        var read = await body.ReadAsync(CancellationToken.None);
        var consumed = read.Buffer.Start;
        try
        {
            if (read.IsCanceled)
                throw new OperationCanceledException(patience);
            var piece = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, buffer.Length));
            piece.CopyTo(buffer.Span);
            consumed = piece.End;
            return (int)piece.Length;
        }
        finally
        {
            body.AdvanceTo(consumed);
        }
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
