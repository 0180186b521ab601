using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Reads the body of a request, but never more of it than allowed, whatever the server in front of it lets through.</summary>
internal static class BoundedBody
{
    /// <summary>Hands the whole body to <paramref name="parse"/>, in the server's own memory where it lies in one piece.</summary>
    /// <exception cref="RequestRefused">The body is too large, or not UTF-8.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, int maxBytes, Func<ReadOnlyMemory<byte>, T> parse)
    {
        if (request.ContentLength > maxBytes)
            throw TooLarge(maxBytes);
        var pipe = request.BodyReader;
        while (true)
        {
            // Without a token: a read that a token ends counts as pending at the server, which then can't drain the rest. It ends with its connection.
            var read = await pipe.ReadAsync(CancellationToken.None);
            // What was read must be given back on every way out, or the server cannot drain the rest and breaks the connection.
            var consumed = read.Buffer.End;
            try
            {
                if (read.Buffer.Length > maxBytes)
                    throw TooLarge(maxBytes);
                if (read.IsCompleted)
                    return parse(Utf8Of(read.Buffer));
                consumed = read.Buffer.Start;
            }
            finally
            {
                pipe.AdvanceTo(consumed, read.Buffer.End);
            }
        }
    }

    // RFC 8259 lets a parser ignore a byte order mark, which some clients write.
    private static ReadOnlyMemory<byte> Utf8Of(ReadOnlySequence<byte> body)
    {
        var bytes = body.IsSingleSegment ? body.First : body.ToArray();
        if (!Utf8.IsValid(bytes.Span))
            throw RequestRefused.Malformed("Nội dung không phải là UTF-8 hợp lệ.", "The body is not valid UTF-8.");
        return bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
    }

    private static RequestRefused TooLarge(int maxBytes) =>
        new(
            HttpErrorCodes.RequestTooLarge,
            LocalizedText.Invariant(
                $"Nội dung lớn hơn {maxBytes} byte; hãy chia nhỏ yêu cầu.",
                $"The body is larger than {maxBytes} bytes; split the request."
            )
        );
}
