using CollectiveEconomy.Api.Tests.Contract;

namespace CollectiveEconomy.Api.Tests.TransactSql;

/// <summary>
/// The shape of what stored operations ask of SQL Server, as <see cref="OperationTests"/> keeps it: lists are joined, and nothing is computed for each row of another
/// table but what every server can run as a join.
/// </summary>
public sealed class StatementShapeTests
{
    private const string Prefix = "OperationTests.Sends_as_many_statements_as_on_sqlite_and_reads_the_same_answer_from_them_";

    /// <summary>What may refer to a row outside, and why: each is one table, found by the whole of a key or of an index, which servers run as a semi-join.</summary>
    private static readonly Dictionary<string, string> Permitted = new()
    {
        ["EXISTS Cooperative"] = "Models whose organisation is in a province: the organisation is found by its primary key.",
        ["EXISTS SourceDocument"] = "Figures of an issuer: the document is found by its primary key.",
        ["EXISTS AnnualReport"] =
            "Organisations without revenue in a year, which come last: the report is found by organisation and year, which are unique.",
        ["EXISTS AuditEntry"] = "Last changes of some rows: earlier and later ones are found by the index on entity and key of the row.",
    };

    public static TheoryData<string> Operations =>
        [.. Directory.GetFiles(Snapshots, Prefix + "*.snap").Select(file => Path.GetFileNameWithoutExtension(file)[Prefix.Length..])];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Nothing_is_computed_for_each_row_of_another_table(string operation)
    {
        var statements = File.ReadAllText(Path.Combine(Snapshots, $"{Prefix}{operation}.snap"))
            .Split("## Query ", StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..])
            .Where(statement => !string.IsNullOrWhiteSpace(statement))
            .ToList();

        Assert.NotEmpty(statements);
        Assert.Empty(statements.SelectMany(CorrelatedSubqueries.Of).Distinct().Except(Permitted.Keys));
    }

    [Theory]
    [InlineData("SELECT p.Code FROM Product AS p WHERE EXISTS (SELECT 1 FROM Model AS m WHERE m.Product = p.Code)", "EXISTS Model")]
    [InlineData("SELECT p.Code FROM Product AS p WHERE p.Id IN (SELECT m.Id FROM Model AS m WHERE m.Product = p.Code)", "IN Model")]
    [InlineData(
        "SELECT p.Code FROM Product AS p WHERE p.Id IN (SELECT a.Id FROM A AS a UNION SELECT b.Id FROM B AS b WHERE b.P = p.Code)",
        "IN A, B"
    )]
    [InlineData("SELECT (SELECT COUNT(*) FROM Model AS m WHERE m.Product = p.Code) AS n FROM Product AS p", "SCALAR Model")]
    [InlineData(
        "SELECT p.Code FROM Product AS p WHERE (SELECT MAX(m.Year) FROM Model AS m WHERE m.Product = p.Code) > 2020",
        "SCALAR Model"
    )]
    [InlineData("SELECT p.Code FROM Product AS p ORDER BY (SELECT MAX(m.Year) FROM Model AS m WHERE m.Product = p.Code)", "SCALAR Model")]
    [InlineData(
        "SELECT x.Id FROM Product AS p CROSS APPLY (SELECT TOP(1) m.Id FROM Model AS m WHERE m.Product = p.Code) AS x",
        "APPLY Model"
    )]
    public void What_is_computed_for_each_row_is_found(string statement, string found) =>
        Assert.Equal([found], CorrelatedSubqueries.Of(statement));

    [Theory]
    [InlineData("SELECT p.Code FROM Product AS p INNER JOIN Model AS m ON m.Product = p.Code")]
    [InlineData("SELECT p.Code FROM Product AS p WHERE p.Code IN (SELECT m.Product FROM Model AS m)")]
    [InlineData("SELECT x.Code FROM (SELECT p.Code FROM Product AS p) AS x WHERE x.Code IN (N'A', N'B')")]
    public void What_is_computed_once_is_not(string statement) => Assert.Empty(CorrelatedSubqueries.Of(statement));

    private static string Snapshots =>
        Path.Combine(Repository.Root, "tests", "CollectiveEconomy.Api.Tests", "TransactSql", "__snapshots__");
}
