using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Where the register is kept, read from the configuration.</summary>
public sealed record RegisterSettings
{
    private const int MaxSecondsToConnect = 2;

    /// <summary>The kind of database.</summary>
    public required RegisterProvider Provider { get; init; }

    /// <summary>How the database is reached.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>How a read-only replica of the database is reached, from which the host answers; null when there is none.</summary>
    public string? ReplicaConnectionString { get; init; }

    /// <summary>Compatibility level of SQL Server for which queries are written; 160 is SQL Server 2022.</summary>
    public int CompatibilityLevel { get; init; } = 160;

    /// <summary>Most statements that one round trip to SQL Server carries.</summary>
    public int MaxBatchSize { get; init; } = 1000;

    /// <summary>Seconds after which a command to SQL Server is given up.</summary>
    public int CommandTimeout { get; init; } = 30;

    /// <summary>Whether it is only read, because its disk is read-only (<see cref="ReadOnlyDisk"/>).</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>A register in a SQLite file.</summary>
    public static RegisterSettings Sqlite(string file) =>
        new()
        {
            Provider = RegisterProvider.Sqlite,
            ConnectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString(),
        };

    /// <summary>Reads <c>Register:Provider</c>, <c>ConnectionStrings:Register</c>, <c>ConnectionStrings:RegisterReplica</c> and <c>Register:SqlServer:*</c>.</summary>
    /// <exception cref="StartRefused">A value is missing or wrong; the message names it and what would be right.</exception>
    public static RegisterSettings Read(IConfiguration configuration, DataFolder folder)
    {
        var provider = configuration.ReadEnum("Register:Provider", RegisterProvider.Sqlite);
        var connection = configuration.GetConnectionString("Register");
        if (provider == RegisterProvider.Sqlite && !string.IsNullOrWhiteSpace(configuration.GetConnectionString("RegisterReplica")))
            throw new StartRefused(
                new(
                    "ConnectionStrings:RegisterReplica cần Register:Provider là SqlServer: hãy bỏ thiết lập này với Sqlite.",
                    "ConnectionStrings:RegisterReplica needs Register:Provider SqlServer: leave it out with Sqlite."
                )
            );
        if (provider == RegisterProvider.Sqlite)
            return string.IsNullOrWhiteSpace(connection) ? Sqlite(folder.RegisterFile) : Sqlite(FileOf(connection));
        return new RegisterSettings
        {
            Provider = provider,
            ConnectionString = SqlServerConnection(connection),
            ReplicaConnectionString = Replica(configuration.GetConnectionString("RegisterReplica")),
            CompatibilityLevel = configuration.ReadInt("Register:SqlServer:CompatibilityLevel", 160, 150, 170),
            MaxBatchSize = configuration.ReadInt("Register:SqlServer:MaxBatchSize", 1000, 1, 1000),
            CommandTimeout = configuration.ReadInt("Register:SqlServer:CommandTimeout", 30, 1, 3600),
        };
    }

    /// <summary>The same, by which the register is only read: from the replica, where there is one.</summary>
    public RegisterSettings ForReading() =>
        ReplicaConnectionString is { } replica ? this with { ConnectionString = replica, ReplicaConnectionString = null } : this;

    /// <summary>
    /// The same, by which a server that is away is noticed within two seconds where the connection string does not say how long to wait: callers are better
    /// served by a refusal.
    /// </summary>
    public RegisterSettings FailingFast()
    {
        if (Provider != RegisterProvider.SqlServer)
            return this;
        var connection = new SqlConnectionStringBuilder(ConnectionString);
        if (!connection.ShouldSerialize("Connect Timeout"))
            connection.ConnectTimeout = MaxSecondsToConnect;
        return this with { ConnectionString = connection.ToString() };
    }

    /// <summary>The same, by which the file of an embedded register is closed when a connection is, and not kept open for the next.</summary>
    public RegisterSettings ClosingAtOnce() =>
        Provider == RegisterProvider.Sqlite
            ? this with
            {
                ConnectionString = new SqliteConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString(),
            }
            : this;

    private static string FileOf(string connection) =>
        Parse(() => new SqliteConnectionStringBuilder(connection).DataSource) is { Length: > 0 } file and not ":memory:"
            ? file
            : throw new StartRefused(
                new(
                    "ConnectionStrings:Register không nêu tệp: hãy dùng 'Data Source=…', hoặc bỏ trống để dùng tệp trong thư mục dữ liệu.",
                    "ConnectionStrings:Register does not name a file: use 'Data Source=…', or omit it to use the file in the data folder."
                )
            );

    // By this intent an availability group finds a replica that may be read.
    private static string? Replica(string? connection) =>
        string.IsNullOrWhiteSpace(connection)
            ? null
            : Parse(
                () => new SqlConnectionStringBuilder(connection) { ApplicationIntent = ApplicationIntent.ReadOnly }.ConnectionString,
                "RegisterReplica"
            );

    private static string SqlServerConnection(string? connection)
    {
        if (string.IsNullOrWhiteSpace(connection))
            throw new StartRefused(
                new(
                    "Register:Provider là SqlServer nhưng thiếu ConnectionStrings:Register: hãy cho chuỗi kết nối.",
                    "Register:Provider is SqlServer, but ConnectionStrings:Register is missing: give the connection string."
                )
            );
        return Parse(() => new SqlConnectionStringBuilder(connection).ConnectionString);
    }

    private static string Parse(Func<string> read, string name = "Register")
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or OverflowException)
        {
            // The text may hold a password: neither it nor the parser's message is repeated.
            throw new StartRefused(
                new(
                    $"ConnectionStrings:{name} không phải là chuỗi kết nối của hệ quản trị cơ sở dữ liệu đã chọn.",
                    $"ConnectionStrings:{name} is not a connection string of the chosen provider."
                )
            );
        }
    }
}
