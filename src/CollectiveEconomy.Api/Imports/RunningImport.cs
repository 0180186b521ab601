using System.Globalization;
using System.Text;

namespace CollectiveEconomy.Api.Imports;

/// <summary>
/// Keeps beside the files of a submission which import they are of. So a host tells what it was killed at itself from what other hosts of the
/// register, with other folders, are at.
/// </summary>
/// <param name="folder">The folder of the files, which is held.</param>
internal sealed class RunningImport(string folder)
{
    private readonly string _path = Path.Combine(folder, ".running");

    /// <summary>The import that ran when a host of the folder was killed; null when none did.</summary>
    public int? CutShort =>
        File.Exists(_path) && int.TryParse(File.ReadAllText(_path), CultureInfo.InvariantCulture, out var import) ? import : null;

    /// <summary>Keeps that an import begins; before the register does, so that nothing which runs there is unknown here.</summary>
    /// <param name="import">Key of the import.</param>
    /// <exception cref="SubmissionRefused">The folder can't be written.</exception>
    public void Begin(int import)
    {
        try
        {
            using var file = File.Create(_path);
            file.Write(Encoding.ASCII.GetBytes(import.ToString(CultureInfo.InvariantCulture)));
            file.Flush(flushToDisk: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw UploadFolder.NotKept();
        }
    }

    /// <summary>Forgets the import: the register holds what came of it.</summary>
    public void End()
    {
        try
        {
            File.Delete(_path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // An import that has ended is not taken for one that runs, whatever stands here.
        }
    }
}
