using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Setup;

/// <summary>Writes the names by which lists are ordered into registers that are older than they.</summary>
internal static class SearchNames
{
    /// <summary>Writes those that are missing; no migration can, since no database makes them.</summary>
    public static async Task WriteSearchNamesAsync(this RegisterContext register, CancellationToken cancellationToken)
    {
        register.UpdateRange(await register.Products.Where(row => row.SearchName == "").ToListAsync(cancellationToken));
        register.UpdateRange(await register.SupportUnits.Where(row => row.SearchName == "").ToListAsync(cancellationToken));
        register.UpdateRange(await register.OutcomeIndicators.Where(row => row.SearchName == "").ToListAsync(cancellationToken));
        await register.SaveChangesAsync(cancellationToken);
    }
}
