using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Finds what a submission deleted: rows for which an entry says that their key is gone.</summary>
internal static class DeletedEntities
{
    /// <summary>One entry for each row that it deleted.</summary>
    public static IQueryable<AuditEntry> Entries(RegisterContext register, int batchId)
    {
        // A column that is part of the key of one entity may be empty in another.
        var keys = register.Model.GetEntityTypes().Select(type => $"{type.ClrType.Name}.{KeyOf(type)}").ToArray();
        return register.AuditEntries.Where(entry =>
            entry.ImportBatchId == batchId && entry.NewValue == null && EF.Parameter(keys).Contains(entry.Entity + "." + entry.Property)
        );
    }

    /// <summary>Entities of rows that it deleted; what is referred to before what refers to it, for that was deleted first.</summary>
    public static Task<List<string>> OfAsync(RegisterContext register, int batchId, CancellationToken cancellationToken) =>
        Entries(register, batchId)
            .GroupBy(entry => entry.Entity)
            .OrderByDescending(entries => entries.Min(entry => entry.Id))
            .Select(entries => entries.Key)
            .ToListAsync(cancellationToken);

    /// <summary>Keys of the rows of an entity that it deleted, the last one first.</summary>
    public static Task<List<string>> KeysAsync(
        RegisterContext register,
        IEntityType entity,
        int batchId,
        CancellationToken cancellationToken
    )
    {
        var (name, key) = (entity.ClrType.Name, KeyOf(entity));
        return register
            .AuditEntries.Where(entry => entry.ImportBatchId == batchId && entry.NewValue == null)
            .Where(entry => entry.Entity == name && entry.Property == key)
            .OrderByDescending(entry => entry.Id)
            .Select(entry => entry.RowKey)
            .ToListAsync(cancellationToken);
    }

    private static string KeyOf(IEntityType entity) => entity.FindPrimaryKey()!.Properties[0].Name;
}
