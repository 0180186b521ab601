using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Storage.Tests.Register.Tds;

/// <summary>
/// As much of the protocol of SQL Server as shows what its driver sends: a test reads the requests, and answers them. It holds no data and
/// understands no statement.
/// </summary>
internal sealed class TdsServer : IAsyncDisposable
{
    private const int HeaderLength = 8;
    private const byte IsLastPacket = 1;
    private const byte Reply = 4;

    private static readonly string[] Isolation =
    [
        "as before",
        "read uncommitted",
        "read committed",
        "repeatable read",
        "serializable",
        "snapshot",
    ];

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<TdsRequest> _requests = [];
    private int _logins;
    private readonly Func<TdsRequest, TdsReply?> _answer;
    private readonly Task _running;

    /// <summary>Listens on a free port of this machine.</summary>
    /// <param name="answer">Answers batches, calls and commits; null where the answer is that it was done.</param>
    public TdsServer(Func<TdsRequest, TdsReply?> answer)
    {
        _answer = answer;
        _listener.Start();
        _running = AcceptAsync();
    }

    /// <summary>What clients sent, in its order.</summary>
    public IReadOnlyList<TdsRequest> Requests => [.. _requests];

    /// <summary>How often a client logged in, or tried to.</summary>
    public int Logins => _logins;

    /// <summary>The answer to a login.</summary>
    public TdsReply Login { get; init; } = TdsReply.LoggedIn();

    /// <summary>Points a register here.</summary>
    public RegisterSettings Settings =>
        new()
        {
            Provider = RegisterProvider.SqlServer,
            ConnectionString =
                $"Server=tcp:127.0.0.1,{((IPEndPoint)_listener.LocalEndpoint).Port};Database=register;User Id=ceco;Password=s3cret-Pa55;Encrypt=Optional;Pooling=false;ConnectRetryCount=0",
        };

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _running;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var clients = new List<Task>();
        try
        {
            while (true)
                clients.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (Exception failure) when (failure is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(clients);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
            try
            {
                var stream = client.GetStream();
                while (await ReadAsync(stream) is { } request)
                {
                    if (request.Kind == TdsRequestKind.Login)
                        Interlocked.Increment(ref _logins);
                    else if (request.Kind != TdsRequestKind.Prelogin)
                        _requests.Enqueue(request);
                    if (request.Kind == TdsRequestKind.Prelogin)
                        await SendAsync(stream, Unencrypted);
                    else if (ReplyTo(request) is { IsLost: false } reply)
                        await SendAsync(stream, reply.ToArray());
                    else
                        return;
                }
            }
            catch (Exception failure) when (failure is OperationCanceledException or IOException)
            {
                // The client is gone, or the test is over.
            }
    }

    private TdsReply ReplyTo(TdsRequest request) =>
        request.Kind == TdsRequestKind.Login ? Login
        : _answer(request) is { } reply ? reply
        : request.Kind is TdsRequestKind.Begin or TdsRequestKind.Commit or TdsRequestKind.Rollback ? TdsReply.OfTransaction(request.Kind)
        : TdsReply.Done;

    // Its version, and that it does not encrypt: a list of options with their places, then what they are.
    private static readonly byte[] Unencrypted = [0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xFF, 16, 0, 0x0F, 0xA0, 0, 0, 2];

    private async Task<TdsRequest?> ReadAsync(NetworkStream stream)
    {
        var body = new MemoryStream();
        var header = new byte[HeaderLength];
        do
        {
            if (await stream.ReadAtLeastAsync(header, HeaderLength, throwOnEndOfStream: false, _stop.Token) < HeaderLength)
                return null;
            var part = new byte[BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(2)) - HeaderLength];
            await stream.ReadExactlyAsync(part, _stop.Token);
            body.Write(part);
        } while ((header[1] & IsLastPacket) == 0);
        return Request(header[0], body.ToArray());
    }

    private static TdsRequest Request(byte kind, byte[] body)
    {
        const int OfTransactions = 14;
        // Headers of their own length come before what is asked.
        var asked = kind is 1 or 3 or OfTransactions ? body.AsSpan(BinaryPrimitives.ReadInt32LittleEndian(body)) : body;
        return kind switch
        {
            OfTransactions => new(
                (TdsRequestKind)(100 + BinaryPrimitives.ReadUInt16LittleEndian(asked)),
                asked.Length > 2 ? Isolation[asked[2]] : ""
            ),
            1 or 3 => new((TdsRequestKind)kind, Encoding.Unicode.GetString(asked)),
            _ => new((TdsRequestKind)kind, ""),
        };
    }

    private async Task SendAsync(NetworkStream stream, byte[] body)
    {
        const int PacketLength = 4000;
        for (var place = 0; place == 0 || place < body.Length; place += PacketLength)
        {
            var part = body.AsMemory(place, Math.Min(PacketLength, body.Length - place));
            var header = new byte[HeaderLength];
            header[0] = Reply;
            header[1] = place + part.Length == body.Length ? IsLastPacket : (byte)0;
            BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(2), (ushort)(part.Length + HeaderLength));
            await stream.WriteAsync(header, _stop.Token);
            await stream.WriteAsync(part, _stop.Token);
        }
    }
}
