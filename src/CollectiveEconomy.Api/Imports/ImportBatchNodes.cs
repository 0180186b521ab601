using System.Globalization;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Finds submissions by identifier.</summary>
/// <param name="store">The register.</param>
public sealed class ImportBatchNodes(IDbContextFactory<RegisterContext> store) : INodeSource
{
    /// <inheritdoc/>
    public string TypeName => nameof(ImportBatch);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<string, object>> FindAsync(
        IReadOnlyCollection<string> keys,
        CancellationToken cancellationToken
    )
    {
        var ids = keys.Select(key => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).ToList();
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await register
            .ImportBatches.Where(batch => ids.Contains(batch.Id))
            .ToDictionaryAsync(batch => batch.Id.ToString(CultureInfo.InvariantCulture), object (batch) => batch, cancellationToken);
    }
}
