using System.Globalization;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Cli.Doctor;

/// <summary>Examines SQL Server under a register.</summary>
internal static class ServerExamination
{
    private const int FirstVersion = 16;
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>What was found.</summary>
    /// <param name="server">The condition of the server.</param>
    /// <param name="now">Time of this machine.</param>
    public static IReadOnlyList<Diagnosis> Of(ServerCondition server, DateTimeOffset now) =>
        [Version(server), Rights(server), Collation(server), Isolation(server), References(server), Clock(server, now)];

    private static Diagnosis Version(ServerCondition server) =>
        server.Version >= FirstVersion
            ? Diagnosis.Ok("version", $"SQL Server có phiên bản {server.Version}.", $"SQL Server has version {server.Version}.")
            : Diagnosis.Error(
                "version",
                $"SQL Server có phiên bản {server.Version}: hãy dùng SQL Server 2022 (phiên bản {FirstVersion}) trở lên.",
                $"SQL Server has version {server.Version}: use SQL Server 2022 (version {FirstVersion}) or later."
            );

    private static Diagnosis Rights(ServerCondition server) =>
        server switch
        {
            { MayWrite: 0 } => Diagnosis.Error(
                "rights",
                "Tài khoản đăng nhập không được đọc và ghi mọi bảng: hãy thêm vào vai trò ceco_host bằng ops/sqlserver/logins.sql.",
                "The login may not read and write every table: add it to the role ceco_host by ops/sqlserver/logins.sql."
            ),
            { IsOwner: 1 } => Diagnosis.Warning(
                "rights",
                "Tài khoản đăng nhập là chủ của cơ sở dữ liệu, chỉ 'ceco init' mới cần: hãy cho máy chủ một tài khoản thuộc vai trò ceco_host (ops/sqlserver/logins.sql).",
                "The login owns the database, which only 'ceco init' needs: give the host a login of the role ceco_host (ops/sqlserver/logins.sql)."
            ),
            _ => Diagnosis.Ok(
                "rights",
                "Tài khoản đăng nhập được đọc và ghi mọi bảng, không hơn.",
                "The login may read and write every table, and does not own the database."
            ),
        };

    private static Diagnosis Collation(ServerCondition server) =>
        server.CollationFault is { } fault
            ? new Diagnosis("collation", DiagnosisState.Error, fault)
            : Diagnosis.Ok(
                "collation",
                $"Collation {server.Collation} so sánh mã theo từng ký tự, phân biệt chữ hoa và chữ thường.",
                $"Collation {server.Collation} compares codes character by character, and tells upper from lower case."
            );

    private static Diagnosis Isolation(ServerCondition server) =>
        server.IsolationFault is { } fault
            ? new Diagnosis("isolation", DiagnosisState.Error, fault)
            : Diagnosis.Ok(
                "isolation",
                "Người đọc, lần nhập và lần công bố không phải đợi nhau.",
                "Readers, imports and publications do not wait for each other."
            );

    private static Diagnosis References(ServerCondition server) =>
        server.UntrustedReferences == 0
            ? Diagnosis.Ok("references", "Mọi tham chiếu giữa các bảng đã được kiểm tra.", "All references between tables were checked.")
            : Diagnosis.Warning(
                "references",
                $"{server.UntrustedReferences} ràng buộc tham chiếu chưa được kiểm tra: hãy chạy 'ALTER TABLE … WITH CHECK CHECK CONSTRAINT ALL' cho các bảng trong sys.foreign_keys có is_not_trusted = 1.",
                $"{server.UntrustedReferences} constraints of references were not checked: run 'ALTER TABLE … WITH CHECK CHECK CONSTRAINT ALL' for the tables in sys.foreign_keys with is_not_trusted = 1."
            );

    private static Diagnosis Clock(ServerCondition server, DateTimeOffset now)
    {
        var apart = now - DateTimeOffset.Parse(server.Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var minutes = Math.Round(apart.Duration().TotalMinutes).ToString(CultureInfo.InvariantCulture);
        return apart.Duration() <= Tolerance
            ? Diagnosis.Ok(
                "server-clock",
                "Đồng hồ của máy này và của SQL Server trùng nhau.",
                "The clocks of this machine and of SQL Server agree."
            )
            : Diagnosis.Error(
                "server-clock",
                $"Đồng hồ của máy này và của SQL Server lệch nhau {minutes} phút: hãy đồng bộ cả hai (NTP).",
                $"The clocks of this machine and of SQL Server are {minutes} minutes apart: synchronise both (NTP)."
            );
    }
}
