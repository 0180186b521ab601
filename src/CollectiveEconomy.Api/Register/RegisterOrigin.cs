using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Register;

/// <summary>Says where rows of the register come from.</summary>
/// <param name="store">The register.</param>
/// <param name="version">Its state.</param>
internal sealed class RegisterOrigin(IDbContextFactory<RegisterContext> store, RegisterVersion version)
{
    /// <summary>The register as it stands.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<DataOrigin> ReadAsync(CancellationToken cancellationToken)
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        var isSynthetic = await register.Cooperatives.AnyAsync(row => row.Origin == Origin.Synthetic, cancellationToken);
        return DataOrigin.Register(await version.ReadAsync(), isSynthetic);
    }
}
