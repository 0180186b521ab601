using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>Brings the reference data of a register that has content up to those of this version.</summary>
public static class ReferenceUpgrade
{
    /// <summary>Adds rows that are missing and changes those that differ; a second time it finds nothing to do.</summary>
    /// <param name="register">The register, in a transaction of the caller.</param>
    /// <param name="reference">The reference data of this version.</param>
    /// <param name="cancellationToken">Stops between tables.</param>
    /// <returns>A line for each table that was changed, or has rows that were kept.</returns>
    public static async Task<IReadOnlyList<ReferenceTableChange>> UpgradeReferenceAsync(
        this RegisterContext register,
        ReferenceData reference,
        CancellationToken cancellationToken = default
    )
    {
        ReferenceChecks.Refuse(reference);
        ReferenceTableChange[] tables =
        [
            await Of(register, reference.Regions, isOwn: true, cancellationToken),
            await Of(register, reference.Provinces, isOwn: true, cancellationToken),
            await Of(register, reference.AreaValidities, isOwn: true, cancellationToken),
            await Of(register, reference.AreaEvents, isOwn: true, cancellationToken),
            await Of(register, reference.Codelists, isOwn: true, cancellationToken),
            await Of(register, reference.Codes, isOwn: true, cancellationToken),
            await Of(register, reference.SourceDocuments, isOwn: false, cancellationToken),
            await Of(
                register,
                [.. reference.Indicators.OrderBy(row => row.NumeratorCode is null ? 0 : 1)],
                isOwn: false,
                cancellationToken
            ),
            await Of(register, reference.OfficialFigures, isOwn: false, cancellationToken),
        ];
        return [.. tables.Where(table => table.IsChange || table.Kept > 0)];
    }

    /// <summary>Upgrades one table.</summary>
    /// <param name="register">The register.</param>
    /// <param name="rows">The rows of this version, what is referred to before what refers to it.</param>
    /// <param name="isOwn">Whether the platform alone writes the table, so that rows it no longer has are removed.</param>
    /// <param name="cancellationToken">Stops.</param>
    private static async Task<ReferenceTableChange> Of<TRow>(
        RegisterContext register,
        IReadOnlyList<TRow> rows,
        bool isOwn,
        CancellationToken cancellationToken
    )
        where TRow : class
    {
        var entity = register.Model.FindEntityType(typeof(TRow))!;
        var held = (await register.Set<TRow>().AsNoTracking().ToListAsync(cancellationToken)).ToDictionary(row => RowKeys.Of(entity, row));
        var imported = isOwn ? [] : await ImportedAsync(register, typeof(TRow).Name, cancellationToken);
        var (added, changed, kept) = (new List<TRow>(), 0, 0);
        foreach (var row in rows)
        {
            var key = RowKeys.Of(entity, row);
            if (!held.Remove(key, out var before))
            {
                // An import deleted it.
                if (imported.Contains(key))
                    kept++;
                else
                    added.Add(row);
            }
            else if (!before.Equals(row) && imported.Contains(key))
                kept++;
            else if (!before.Equals(row))
            {
                register.Update(row);
                changed++;
            }
        }

        await register.SaveChangesAsync(cancellationToken);
        var removed = isOwn ? held.Values.ToList() : [];
        register.RemoveRange(removed);
        await register.SaveChangesAsync(cancellationToken);
        register.ChangeTracker.Clear();
        await register.InsertAllAsync(added, cancellationToken);
        return new ReferenceTableChange(entity.GetTableName()!, added.Count, changed, removed.Count, kept);
    }

    private static async Task<HashSet<string>> ImportedAsync(
        RegisterContext register,
        string entity,
        CancellationToken cancellationToken
    ) =>
        await register
            .AuditEntries.Where(entry => entry.Entity == entity)
            .Select(entry => entry.RowKey)
            .Distinct()
            .ToHashSetAsync(cancellationToken);
}
