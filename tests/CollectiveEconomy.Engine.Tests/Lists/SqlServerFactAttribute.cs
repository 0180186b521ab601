namespace CollectiveEconomy.Engine.Tests.Lists;

/// <summary>A test that runs on a real SQL Server, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlServerFactAttribute : FactAttribute
{
    public SqlServerFactAttribute() => Skip = new SqlServerTheoryAttribute().Skip;
}
