using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Cli.Doctor;

/// <summary>Examines the register: whether it can be used, by which rights, and how it isolates and compares.</summary>
internal static class RegisterExamination
{
    private const string Register = "register";

    /// <summary>What was found; only that it can't be used when it can't.</summary>
    public static async Task<IReadOnlyList<Diagnosis>> OfAsync(
        RegisterSettings settings,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        if (RegisterSetup.IsMissing(settings))
            return [Diagnosis.Error(Register, "Chưa có sổ đăng ký: hãy chạy 'ceco init'.", "There is no register yet: run 'ceco init'.")];
        try
        {
            await RegisterCheck.RefuseOtherVersionAsync(settings, cancellationToken);
            await using var register = RegisterConnection.Open(settings);
            return
            [
                Diagnosis.Ok(
                    Register,
                    "Sổ đăng ký trả lời và có các bảng của phiên bản này.",
                    "The register answers and has the tables of this version."
                ),
                .. settings.Provider == RegisterProvider.SqlServer
                    ? ServerExamination.Of(await ServerCondition.ReadAsync(register, cancellationToken), clock.GetUtcNow())
                    : await OfFileAsync(register, cancellationToken),
                .. settings.ReplicaConnectionString is null
                    ? [Cache(await RegisterVersion.OfAsync(register))]
                    : await ReplicaExamination.OfAsync(settings, cancellationToken),
            ];
        }
        catch (StartRefused refused)
        {
            return [new Diagnosis(Register, DiagnosisState.Error, refused.Text)];
        }
        catch (Exception failure) when (ServerFailure.TextOf(failure) is { } reported)
        {
            return [new Diagnosis(Register, DiagnosisState.Error, reported)];
        }
    }

    private static async Task<IReadOnlyList<Diagnosis>> OfFileAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        var journal = (await register.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync(cancellationToken)).Single();
        return
        [
            Diagnosis.Ok(
                "collation",
                "SQLite so sánh mã theo từng byte, phân biệt chữ hoa và chữ thường.",
                "SQLite compares codes byte by byte, and tells upper from lower case."
            ),
            journal == "wal"
                ? Diagnosis.Ok(
                    "isolation",
                    "Người đọc và lần nhập không phải đợi nhau (chế độ WAL).",
                    "Readers and imports do not wait for each other (WAL mode)."
                )
                : Diagnosis.Warning(
                    "isolation",
                    $"Người đọc phải đợi mỗi lần nhập (chế độ '{journal}'): hãy dừng máy chủ và chạy 'PRAGMA journal_mode = WAL' trên tệp của sổ đăng ký.",
                    $"Readers wait for each import (mode '{journal}'): stop the host and run 'PRAGMA journal_mode = WAL' on the register's file."
                ),
        ];
    }

    private static Diagnosis Cache(string? version) =>
        version is not null
            ? Diagnosis.Ok(
                "cache",
                "Máy chủ biết khi nào sổ đăng ký thay đổi, nên lưu tạm được các phản hồi.",
                "The host sees when the register changes, so it can cache responses."
            )
            : Diagnosis.Warning(
                "cache",
                "Chưa bật theo dõi thay đổi cho mọi bảng nên phản hồi từ sổ đăng ký không được lưu tạm: hãy chạy ops/sqlserver/change-tracking.sql.",
                "Change tracking is not on for every table, so responses from the register are not cached: run ops/sqlserver/change-tracking.sql."
            );
}
