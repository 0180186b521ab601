using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Looks for rows that would lose what they refer to.</summary>
internal static class ReferringRows
{
    private static readonly MethodInfo Read = typeof(ReferringRows).GetMethod(
        nameof(ReadAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    /// <summary>Lets rows pass to which none refers by a reference.</summary>
    /// <exception cref="RollbackRefused">A row refers to one of them.</exception>
    public static async Task RefuseAsync(
        RegisterContext register,
        IForeignKey reference,
        IEnumerable<object> rows,
        CancellationToken cancellationToken
    )
    {
        var dependent = reference.DeclaringEntityType;
        var keys = rows.Select(row => (int)reference.PrincipalKey.Properties[0].GetGetter().GetClrValue(row)!).ToArray();
        var referring = await (Task<List<string>>)
            Read.MakeGenericMethod(dependent.ClrType)
                .Invoke(null, [register, dependent, reference.Properties[0], keys, cancellationToken])!;
        if (referring.Count == 0)
            return;
        var name = dependent.ClrType.Name;
        var batches = await register
            .AuditEntries.Where(entry => entry.Entity == name && EF.Parameter(referring).Contains(entry.RowKey))
            .Select(entry => entry.ImportBatchId)
            .Distinct()
            .OrderBy(batch => batch)
            .ToListAsync(cancellationToken);
        throw new RollbackRefused(
            batches.Count == 0
                ? new(
                    $"Có dòng của {name} tham chiếu đến các dòng mà lần nhập này đã thêm.",
                    $"Rows of {name} refer to rows that it added."
                )
                : new(
                    $"Các lần nhập sau tham chiếu đến các dòng mà lần nhập này đã thêm ({name}): trước hết hãy hoàn tác {string.Join(", ", batches)}.",
                    $"Later imports refer to rows that it added ({name}): first roll back {string.Join(", ", batches)}."
                ),
            batches
        );
    }

    private static async Task<List<string>> ReadAsync<TRow>(
        RegisterContext register,
        IEntityType entity,
        IProperty property,
        int[] keys,
        CancellationToken cancellationToken
    )
        where TRow : class
    {
        // A few are enough to name the submissions that brought them.
        const int Named = 100;
        var rows =
            property.ClrType == typeof(int)
                ? register.Set<TRow>().Where(KeyIs.OneOf<TRow, int>(row => EF.Property<int>(row, property.Name), keys))
                : register
                    .Set<TRow>()
                    .Where(KeyIs.OneOf<TRow, int?>(row => EF.Property<int?>(row, property.Name), [.. keys.Select(key => (int?)key)]));
        var first = await InOrderOfKeys(rows, entity).Take(Named).ToListAsync(cancellationToken);
        return [.. first.Select(row => RowKeys.Of(entity, row))];
    }

    private static IQueryable<TRow> InOrderOfKeys<TRow>(IQueryable<TRow> rows, IEntityType entity)
        where TRow : class
    {
        var keys = entity.FindPrimaryKey()!.Properties.Select(key => key.Name);
        return keys.Skip(1)
            .Aggregate(
                rows.OrderBy(row => EF.Property<object>(row, keys.First())),
                (ordered, key) => ordered.ThenBy(row => EF.Property<object>(row, key))
            );
    }
}
