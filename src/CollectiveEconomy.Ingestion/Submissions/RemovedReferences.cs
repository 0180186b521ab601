using System.Reflection;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Tables;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Looks for rows that refer to rows that a submission deletes: of the register, unless the submission changes or deletes them too, and of the submission.</summary>
internal sealed class RemovedReferences(RegisterContext register, CodeSets codes, IReadOnlyList<ITableRows> tables)
{
    // A few are enough to see what they are.
    private const int Named = 5;
    private const int Together = 2000;

    private static readonly MethodInfo Referring = typeof(RemovedReferences).GetMethod(
        nameof(ReferringAsync),
        BindingFlags.NonPublic | BindingFlags.Instance
    )!;

    /// <summary>Finds them.</summary>
    public async Task<IReadOnlyList<RemovedReference>> ReadAsync(CancellationToken cancellationToken)
    {
        var found = new List<RemovedReference>();
        foreach (var rows in tables.Where(rows => rows.Removed.Any()))
        foreach (var reference in register.Model.FindEntityType(rows.Removed.First().Row.Record.GetType())!.GetReferencingForeignKeys())
            found.AddRange(
                await (Task<List<RemovedReference>>)
                    Referring.MakeGenericMethod(reference.DeclaringEntityType.ClrType).Invoke(this, [rows, reference, cancellationToken])!
            );
        return found;
    }

    private async Task<List<RemovedReference>> ReferringAsync<TRow>(
        ITableRows rows,
        IForeignKey reference,
        CancellationToken cancellationToken
    )
        where TRow : class
    {
        var getter = reference.PrincipalKey.Properties[0].GetGetter();
        var removed = rows.Removed.Select(row => row.Row).ToDictionary(row => getter.GetClrValue(row.Record)!);
        var brought = tables.OfType<TableRows<TRow>>().SingleOrDefault();
        var table = ImportTables.All.OfType<ImportTable<TRow>>().Single();
        var property = reference.Properties[0];
        var referring = new List<TRow>();
        foreach (var keys in removed.Keys.Chunk(Together))
            referring.AddRange(await In<TRow>(property, keys).ToListAsync(cancellationToken));
        return
        [
            .. referring
                .Where(row => brought?.IsTouched(table.KeyOf(row, codes)) != true)
                .Concat(brought?.Rows.Select(row => row.Record).Where(row => Key(row) is { } key && removed.ContainsKey(key)) ?? [])
                .GroupBy(row => Key(row)!)
                .Select(others => new RemovedReference(
                    removed[others.Key],
                    table.Name,
                    [.. others.Select(other => table.KeyOf(other, codes)).Order(StringComparer.Ordinal).Take(Named)]
                )),
        ];

        object? Key(TRow row) => property.GetGetter().GetClrValue(row);
    }

    private IQueryable<TRow> In<TRow>(IProperty property, object[] keys)
        where TRow : class
    {
        if (property.ClrType == typeof(string))
            return register
                .Set<TRow>()
                .Where(KeyIs.OneOf<TRow, string>(row => EF.Property<string>(row, property.Name), [.. keys.Cast<string>()]));
        return property.ClrType == typeof(int)
            ? register.Set<TRow>().Where(KeyIs.OneOf<TRow, int>(row => EF.Property<int>(row, property.Name), [.. keys.Cast<int>()]))
            : register
                .Set<TRow>()
                .Where(KeyIs.OneOf<TRow, int?>(row => EF.Property<int?>(row, property.Name), [.. keys.Select(key => (int?)key)]));
    }
}
