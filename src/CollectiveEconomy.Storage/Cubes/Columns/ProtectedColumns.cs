using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Columns of what the public is given, with those that decide what is shown.</summary>
/// <param name="table">Their table.</param>
/// <param name="connect">Opens a connection to it.</param>
/// <param name="rows">Number of rows of the table.</param>
/// <param name="budget">Room for the columns of the release.</param>
internal sealed class ProtectedColumns(ProtectedFacts table, Func<DuckDBConnection> connect, int rows, ColumnBudget budget)
    : FactColumns(new ColumnSource(connect, table), rows, budget);
