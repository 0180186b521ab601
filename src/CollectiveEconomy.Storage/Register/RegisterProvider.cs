namespace CollectiveEconomy.Storage.Register;

/// <summary>The database in which the register is kept.</summary>
public enum RegisterProvider
{
    /// <summary>A SQLite file in the data folder: the embedded default.</summary>
    Sqlite,

    /// <summary>SQL Server 2022 or later, by a connection string.</summary>
    SqlServer,
}
