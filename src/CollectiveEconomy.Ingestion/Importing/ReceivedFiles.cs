using System.Security.Cryptography;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>Files as the register keeps them: names, lengths, hashes.</summary>
internal static class ReceivedFiles
{
    /// <summary>The files, without the key of the submission and what becomes of them.</summary>
    public static async Task<IReadOnlyList<ImportedFile>> OfAsync(IReadOnlyList<SubmittedFile> files, CancellationToken cancellationToken)
    {
        var hashed = new List<ImportedFile>();
        foreach (var file in files)
        {
            await using var stream = File.OpenRead(file.Path);
            hashed.Add(
                new ImportedFile
                {
                    ImportBatchId = 0,
                    Number = hashed.Count + 1,
                    FileName = file.Name,
                    Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)),
                    Bytes = stream.Length,
                }
            );
        }

        return hashed;
    }
}
