using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Storage.Tests.Register;

/// <summary>Registers that need no server.</summary>
internal static class Registers
{
    /// <summary>Knows the model and the SQL of SQL Server, and connects to none.</summary>
    public static RegisterContext OnNoSqlServer() =>
        RegisterConnection.Open(new RegisterSettings { Provider = RegisterProvider.SqlServer, ConnectionString = "Server=none" });

    public static RegisterContext InMemory() => RegisterConnection.Open(RegisterSettings.Sqlite(":memory:"));
}
