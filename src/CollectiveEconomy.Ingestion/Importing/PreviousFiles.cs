using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>Files that were handed in before.</summary>
internal static class PreviousFiles
{
    /// <summary>Those that hold the same bytes, among submissions that were accepted and not taken back.</summary>
    public static async Task<IReadOnlyList<ImportedFile>> AmongAsync(
        RegisterContext register,
        IEnumerable<ImportedFile> files,
        CancellationToken cancellationToken
    )
    {
        var hashes = files.Select(file => file.Sha256).ToArray();
        return await register
            .ImportedFiles.Where(file => EF.Parameter(hashes).Contains(file.Sha256))
            .Join(
                register.ImportBatches.Where(batch => batch.Outcome == ImportOutcome.Accepted),
                file => file.ImportBatchId,
                batch => batch.Id,
                (file, _) => file
            )
            .OrderBy(file => file.ImportBatchId)
            .ThenBy(file => file.Number)
            .ToListAsync(cancellationToken);
    }
}
