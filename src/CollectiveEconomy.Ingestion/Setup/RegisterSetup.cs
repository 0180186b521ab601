using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Setup;

/// <summary>Creates registers, and checks those that exist before anything uses them.</summary>
public static class RegisterSetup
{
    /// <summary>Whether the embedded register has yet to be created.</summary>
    public static bool IsMissing(RegisterSettings settings) =>
        settings is { Provider: RegisterProvider.Sqlite, IsReadOnly: false }
        && !File.Exists(new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource);

    /// <summary>Creates the embedded register beside its place and then moves it there: it is whole, or absent.</summary>
    /// <param name="settings">A register on SQLite.</param>
    /// <param name="demonstration">Fills it.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="cancellationToken">Stops before the register is in its place.</param>
    /// <exception cref="StartRefused">Its folder does not exist.</exception>
    public static async Task CreateEmbeddedAsync(
        RegisterSettings settings,
        IDemonstrationRegister demonstration,
        IProgress<LocalizedText>? progress,
        CancellationToken cancellationToken = default
    )
    {
        var file = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource;
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
            throw new StartRefused(
                new(
                    "Không tạo được sổ đăng ký: ConnectionStrings:Register nêu một tệp trong thư mục không tồn tại.",
                    "The register can't be created: ConnectionStrings:Register names a file in a folder that does not exist."
                )
            );
        var partial = file + ".partial";
        Delete(partial);
        try
        {
            await using (var register = RegisterConnection.Open(RegisterSettings.Sqlite(partial)))
            {
                await register.FillAsync(demonstration, progress, cancellationToken);
                await register.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
            }

            LetGo();
            File.Move(partial, file);
        }
        finally
        {
            // A partial register would fill the disk that it may have found full.
            LetGo();
            Delete(partial);
        }
    }

    /// <summary>Brings the schema of a register up to this version, and fills it when it is empty.</summary>
    /// <param name="settings">The register.</param>
    /// <param name="demonstration">Fills it if it is empty.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="cancellationToken">Stops; nothing is half-filled.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="StartRefused">A newer version wrote it, one before the first release made it, its database compares codes otherwise, or it can't be reached.</exception>
    public static async Task<RegisterPreparation> PrepareAsync(
        RegisterSettings settings,
        IDemonstrationRegister demonstration,
        IProgress<LocalizedText>? progress,
        CancellationToken cancellationToken = default
    )
    {
        if (IsMissing(settings))
        {
            await CreateEmbeddedAsync(settings, demonstration, progress, cancellationToken);
            return new RegisterPreparation(RegisterChange.Filled, []);
        }

        await using var register = RegisterConnection.Open(settings);
        await RegisterCheck.RefuseUnknownAsync(register, cancellationToken);
        await RegisterCheck.RefuseOtherCollationAsync(register, cancellationToken);
        return await register.FillAsync(demonstration, progress, cancellationToken);
    }

    /// <summary>A pooled connection would keep the file open under its first name.</summary>
    private static void LetGo() => SqliteConnection.ClearAllPools();

    private static void Delete(string file)
    {
        foreach (var part in new[] { file, file + "-wal", file + "-shm" })
            File.Delete(part);
    }
}
