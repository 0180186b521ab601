using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CollectiveEconomy.Api.Tests.TransactSql;

/// <summary>Parses T-SQL as SQL Server 2022 does.</summary>
internal static class Parsing
{
    public static void AssertParses(string sql) => Parsed(sql);

    public static TSqlFragment Parsed(string sql)
    {
        var parsed = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        Assert.Empty(errors);
        return parsed;
    }
}
