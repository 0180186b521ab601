using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Shorthand for statements that return nothing.</summary>
internal static class DuckDBCommands
{
    /// <summary>Runs a statement made of names that the platform itself chose.</summary>
    public static void Run(this DuckDBConnection duck, string sql)
    {
        using var command = duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
