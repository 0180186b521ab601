using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Keys on SQL Server: the platform gives every row its key, so no column numbers rows by itself.</summary>
/// <remarks>
/// Whoever writes a key of his own into a column that numbers rows needs the right to alter its table. SQLite asks for no right, and its tables stay as
/// they are.
/// </remarks>
internal static class ServerKeys
{
    /// <summary>Takes the numbering from the keys of a model.</summary>
    public static void GiveKeys(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        foreach (var property in entity.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.OnAdd).ToList())
            model.Entity(entity.Name).Property(property.Name).ValueGeneratedNever();
    }
}
