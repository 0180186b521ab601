using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register.Migrations.SqlServer;

/// <summary>What SQL Server has in addition to the models of both providers.</summary>
internal static class SqlServerModel
{
    /// <summary>Completes the model of a migration: how texts compare, and that no key is given by the server.</summary>
    public static void ForServer(this ModelBuilder model)
    {
        model.UseServerCollation();
        model.GiveKeys();
    }
}
