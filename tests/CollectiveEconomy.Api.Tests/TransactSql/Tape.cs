using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectiveEconomy.Api.Tests.TransactSql;

/// <summary>Keeps what SQLite gave to the statements of an operation, in their order.</summary>
internal sealed class Tape : DbCommandInterceptor
{
    private readonly List<(int Fields, List<object[]> Rows)> _results = [];

    /// <summary>Number of statements.</summary>
    public int Length => _results.Count;

    /// <summary>The rows that a statement gave.</summary>
    public DbDataReader Of(int place) => new ReplayedReader(_results[place].Rows, _results[place].Fields);

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        var fields = result.FieldCount;
        var rows = new List<object[]>();
        using (result)
            while (result.Read())
            {
                var row = new object[fields];
                result.GetValues(row);
                rows.Add(row);
            }

        _results.Add((fields, rows));
        return Of(_results.Count - 1);
    }

    // What SQLite calls asynchronous is not.
    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        DbDataReader result,
        CancellationToken cancellationToken = default
    ) => new(ReaderExecuted(command, eventData, result));
}
