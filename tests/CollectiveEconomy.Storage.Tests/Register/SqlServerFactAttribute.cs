namespace CollectiveEconomy.Storage.Tests.Register;

/// <summary>A test that runs on a real SQL Server, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlServerFactAttribute : FactAttribute
{
    public SqlServerFactAttribute() =>
        Skip = ConnectionString is null ? $"Needs SQL Server: set {Variable} to a connection string that may create databases." : null;

    /// <summary>How the server is reached; null when there is none.</summary>
    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    private const string Variable = "CECO_TEST_SQLSERVER";
}
