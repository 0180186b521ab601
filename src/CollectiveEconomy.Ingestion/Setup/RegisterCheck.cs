using System.Data.Common;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Register;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectiveEconomy.Ingestion.Setup;

/// <summary>Checks that this version of the platform may use a register. It changes nothing.</summary>
public static class RegisterCheck
{
    private const int SqliteReadOnly = 8;
    private const int SqliteCannotOpen = 14;
    private const int NoSuchDatabase = 4060;

    /// <summary>
    /// Lets a register pass whose schema is exactly that of this version, in a database that isolates readers from writers and compares codes as the platform does.
    /// </summary>
    /// <exception cref="StartRefused">It is of another version, can't be reached, or its database lacks a setting or has another collation.</exception>
    public static async Task RefuseOtherAsync(RegisterSettings settings, CancellationToken cancellationToken = default)
    {
        await RefuseOtherVersionAsync(settings, cancellationToken);
        if (settings.Provider != RegisterProvider.SqlServer)
            return;
        await using var register = RegisterConnection.Open(settings);
        var server = await ServerCondition.ReadAsync(register, cancellationToken);
        if ((server.CollationFault ?? server.IsolationFault) is { } fault)
            throw new StartRefused(fault);
    }

    /// <summary>Lets a register pass whose database compares codes as the platform does, or is yet to be created.</summary>
    /// <exception cref="StartRefused">Database or columns have another collation.</exception>
    public static async Task RefuseOtherCollationAsync(RegisterContext register, CancellationToken cancellationToken = default)
    {
        if (!register.Database.IsSqlServer() || !await register.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken))
            return;
        if ((await ServerCondition.ReadAsync(register, cancellationToken)).CollationFault is { } fault)
            throw new StartRefused(fault);
    }

    /// <summary>Lets a register pass whose schema is exactly that of this version.</summary>
    /// <exception cref="StartRefused">It is of another version, or can't be reached.</exception>
    public static async Task RefuseOtherVersionAsync(RegisterSettings settings, CancellationToken cancellationToken = default)
    {
        await using var register = RegisterConnection.Open(settings);
        await RefuseUnknownAsync(register, cancellationToken);
        if ((await register.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            throw new StartRefused(
                new(
                    "Sổ đăng ký chưa có bảng, hoặc có bảng của phiên bản cũ hơn: hãy chạy 'ceco init' để tạo hoặc nâng cấp.",
                    "The register has no tables yet, or those of an older version: run 'ceco init' to create or upgrade them."
                )
            );
    }

    /// <summary>Lets a register pass that has nothing which this version does not know; what it lacks may be brought up.</summary>
    /// <exception cref="StartRefused">A newer version wrote it, one before the first release made it, or it can't be reached.</exception>
    public static async Task RefuseUnknownAsync(RegisterContext register, CancellationToken cancellationToken = default)
    {
        var known = register.Database.GetMigrations().ToList();
        var applied = await AppliedAsync(register, cancellationToken);
        if (applied.Except(known).FirstOrDefault() is not { } unknown)
            return;
        // Every released version begins with the same migration, so a register without it was made before the first of them.
        throw new StartRefused(
            applied.Contains(known[0])
                ? new(
                    $"Sổ đăng ký do phiên bản mới hơn của hệ thống ghi (có '{unknown}', phiên bản này không biết): hãy khởi động phiên bản đó, hoặc nêu Data:Folder khác.",
                    $"The register was written by a newer version of the platform (it has '{unknown}', which this one does not know): start that version, or name another Data:Folder."
                )
                : new(
                    $"Sổ đăng ký do một phiên bản trước lần phát hành đầu tiên của hệ thống tạo (có '{unknown}', phiên bản này không biết) nên không nâng cấp được: hãy nêu Data:Folder hoặc cơ sở dữ liệu khác, chạy 'ceco init' và nhập lại dữ liệu.",
                    $"The register was made by a version of the platform from before its first release (it has '{unknown}', which this one does not know) and can't be upgraded: name another Data:Folder or database, run 'ceco init', and import the data again."
                )
        );
    }

    /// <summary>
    /// Fails at once where SQL Server refuses the login. Whether a database exists EF Core asks for a minute in that case, since a login to one that was
    /// just created may fail at first.
    /// </summary>
    private static async Task LogInAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        if (!register.Database.IsSqlServer())
            return;
        try
        {
            await register.Database.OpenConnectionAsync(cancellationToken);
            await register.Database.CloseConnectionAsync();
        }
        catch (SqlException failure) when (failure.Number == NoSuchDatabase)
        {
            // It is yet to be created.
        }
    }

    private static async Task<IReadOnlyList<string>> AppliedAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        try
        {
            await LogInAsync(register, cancellationToken);
            return [.. await register.Database.GetAppliedMigrationsAsync(cancellationToken)];
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is SqliteReadOnly or SqliteCannotOpen)
        {
            throw new StartRefused(
                new(
                    "Không mở được sổ đăng ký: thiếu thư mục của sổ, hoặc đĩa hay thư mục chỉ cho đọc.",
                    "The register can't be opened: its folder is missing, or its disk or folder is read-only."
                ),
                failure
            );
        }
        catch (Exception failure) when (ServerFailure.TextOf(failure) is { } reported)
        {
            throw new StartRefused(
                new(
                    $"Không mở được sổ đăng ký theo ConnectionStrings:Register. {reported.Vi}",
                    $"The register can't be opened by ConnectionStrings:Register. {reported.En}"
                ),
                failure
            );
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException)
        {
            // The connection string may hold a password, and the driver's message an address: neither is repeated.
            throw new StartRefused(
                new(
                    "Không mở được sổ đăng ký: tệp không phải là sổ đăng ký hoặc không ghi được, hoặc cơ sở dữ liệu không trả lời theo ConnectionStrings:Register.",
                    "The register can't be opened: the file is not a register or is not writable, or the database does not answer to ConnectionStrings:Register."
                ),
                failure
            );
        }
    }
}
