namespace CollectiveEconomy.Engine.Tests.Lists;

/// <summary>A theory that runs on a real SQL Server, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlServerTheoryAttribute : TheoryAttribute
{
    private const string Variable = "CECO_TEST_SQLSERVER";

    public SqlServerTheoryAttribute() =>
        Skip = ConnectionString is null ? $"Needs SQL Server: set {Variable} to a connection string that may create databases." : null;

    /// <summary>How the server is reached; null when there is none.</summary>
    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;
}
