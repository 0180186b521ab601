using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace CollectiveEconomy.Storage.Tests.Register.Tds;

/// <summary>What a server answers, token by token.</summary>
internal sealed class TdsReply
{
    private const byte ColumnsToken = 0x81;
    private const byte ErrorToken = 0xAA;
    private const byte LoginToken = 0xAD;
    private const byte RowToken = 0xD1;
    private const byte ChangeToken = 0xE3;
    private const byte DoneToken = 0xFD;
    private const byte Number = 0x26;
    private const byte NationalText = 0xE7;
    private static readonly byte[] Collation = [0x09, 0x04, 0xD0, 0x00, 0x34];
    private static readonly byte[] Transaction = [1, 0, 0, 0, 0, 0, 0, 0];

    private readonly MemoryStream _bytes = new();

    /// <summary>Whether the connection ends in place of an answer.</summary>
    public bool IsLost { get; private init; }

    /// <summary>Nothing but that it was done.</summary>
    public static TdsReply Done => new TdsReply().End();

    /// <summary>No answer: the connection ends.</summary>
    public static TdsReply Lost => new() { IsLost = true };

    public byte[] ToArray() => _bytes.ToArray();

    /// <summary>The answer to a login.</summary>
    public static TdsReply LoggedIn()
    {
        var reply = new TdsReply();
        var body = new MemoryStream();
        body.Write([1, 0x74, 0x00, 0x00, 0x04]);
        ShortText(body, "Microsoft SQL Server");
        body.Write([16, 0, 0x0F, 0xA0]);
        reply.Token(LoginToken, body);
        // The collation in which the driver sends texts.
        reply.Token(ChangeToken, new MemoryStream([7, 5, .. Collation, 0]));
        return reply.End();
    }

    /// <summary>The answer to the begin or the end of a transaction.</summary>
    public static TdsReply OfTransaction(TdsRequestKind kind)
    {
        var reply = new TdsReply();
        var body = new MemoryStream();
        body.WriteByte(
            kind switch
            {
                TdsRequestKind.Begin => 8,
                TdsRequestKind.Commit => 9,
                _ => 10,
            }
        );
        body.Write(kind == TdsRequestKind.Begin ? [8, .. Transaction, 0] : [0, 8, .. Transaction]);
        reply.Token(ChangeToken, body);
        return reply.End();
    }

    /// <summary>An error of the server.</summary>
    public static TdsReply Error(int number, string message, byte severity = 16)
    {
        var reply = new TdsReply();
        var body = new MemoryStream();
        Int(body, number);
        body.Write([1, severity]);
        Short(body, message.Length);
        body.Write(Encoding.Unicode.GetBytes(message));
        ShortText(body, "server");
        ShortText(body, "");
        Int(body, 1);
        reply.Token(ErrorToken, body);
        return reply.End(status: 2);
    }

    /// <summary>Rows of numbers and texts; a column is of numbers where its first row has one.</summary>
    public static TdsReply Rows(string[] columns, params object?[][] rows) => new TdsReply().Result(columns, rows, isLast: true);

    /// <summary>One row with a number of eight bytes; null where it is not known.</summary>
    public static TdsReply Version(long? value) =>
        new TdsReply().Result(
            ["Value"],
            [typeof(long)],
            [
                [value],
            ],
            isLast: true
        );

    /// <summary>Several results in one answer.</summary>
    public static TdsReply Results(params (string[] Columns, Type[] Types, object?[][] Rows)[] results)
    {
        var reply = new TdsReply();
        foreach (var (result, place) in results.Select((result, place) => (result, place)))
            reply.Result(result.Columns, result.Types, result.Rows, place == results.Length - 1);
        return reply;
    }

    private TdsReply Result(string[] columns, object?[][] rows, bool isLast) =>
        Result(
            columns,
            [.. columns.Select((_, place) => rows is [{ } first, ..] && first[place] is int ? typeof(int) : typeof(string))],
            rows,
            isLast
        );

    private TdsReply Result(string[] columns, Type[] types, object?[][] rows, bool isLast)
    {
        _bytes.WriteByte(ColumnsToken);
        Short(_bytes, columns.Length);
        foreach (var (column, type) in columns.Zip(types))
        {
            Int(_bytes, 0);
            Short(_bytes, 9);
            if (type != typeof(string))
                _bytes.Write([Number, LengthOf(type)]);
            else
                _bytes.Write([NationalText, 0x40, 0x1F, .. Collation]);
            ShortText(_bytes, column);
        }

        foreach (var row in rows)
        {
            _bytes.WriteByte(RowToken);
            foreach (var (value, type) in row.Zip(types))
                Value(value, type);
        }

        return End(status: isLast ? 0x10 : 0x11, rows.Length);
    }

    private void Value(object? value, Type type)
    {
        if (type != typeof(string))
        {
            _bytes.WriteByte(value is null ? (byte)0 : LengthOf(type));
            if (value is not null)
                _bytes.Write(Bytes(Convert.ToInt64(value, CultureInfo.InvariantCulture)).AsSpan(0, LengthOf(type)));
            return;
        }

        Short(_bytes, value is string text ? 2 * text.Length : 0xFFFF);
        _bytes.Write(Encoding.Unicode.GetBytes(value as string ?? ""));
    }

    private TdsReply End(int status = 0, long rows = 0)
    {
        _bytes.WriteByte(DoneToken);
        Short(_bytes, status);
        Short(_bytes, 0);
        _bytes.Write(Bytes(rows));
        return this;
    }

    private void Token(byte token, MemoryStream body)
    {
        _bytes.WriteByte(token);
        Short(_bytes, (int)body.Length);
        body.WriteTo(_bytes);
    }

    private static void ShortText(MemoryStream bytes, string text)
    {
        bytes.WriteByte((byte)text.Length);
        bytes.Write(Encoding.Unicode.GetBytes(text));
    }

    private static void Short(MemoryStream bytes, int value) => bytes.Write(Bytes(value).AsSpan(0, 2));

    private static void Int(MemoryStream bytes, int value) => bytes.Write(Bytes(value).AsSpan(0, 4));

    private static byte LengthOf(Type number) => number == typeof(int) ? (byte)4 : (byte)8;

    private static byte[] Bytes(long value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        return bytes;
    }
}
