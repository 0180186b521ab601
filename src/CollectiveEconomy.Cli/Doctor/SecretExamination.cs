using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Secrets;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Cli.Doctor;

/// <summary>Examines the secret of the installation, without making one.</summary>
internal static class SecretExamination
{
    private const string Secret = "secret";
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>What was found.</summary>
    public static Diagnosis Of(IConfiguration configuration, PlatformSettings settings, ReleaseFolder releases)
    {
        var isConfigured = configuration[PlatformSecret.Setting] is { Length: > 0 };
        var file = settings.Folder.SecretFile;
        if (!isConfigured && !File.Exists(file))
            return releases.List().Count == 0
                ? Diagnosis.Warning(
                    Secret,
                    $"Chưa có khóa bí mật, lần dùng đầu tiên sẽ tạo: hãy sao lưu sau đó, hoặc cấu hình {PlatformSecret.Setting}.",
                    $"There is no secret yet; its first use will create one: back it up then, or configure {PlatformSecret.Setting}."
                )
                : Diagnosis.Error(
                    Secret,
                    $"Thiếu khóa bí mật đã dùng cho các đợt công bố: hãy khôi phục '{Path.GetFileName(file)}' từ bản sao lưu.",
                    $"The secret with which releases were made is missing: restore '{Path.GetFileName(file)}' from the backup."
                );
        try
        {
            return Used(settings, releases)
                ?? (
                    !isConfigured && !OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & Others) != 0
                        ? Diagnosis.Warning(
                            Secret,
                            $"Người dùng khác đọc được khóa bí mật: hãy chạy 'chmod 600 {file}'.",
                            $"Other users can read the secret: run 'chmod 600 {file}'."
                        )
                        : Diagnosis.Ok(
                            Secret,
                            "Khóa bí mật hợp lệ và là khóa của các đợt công bố: hãy giữ một bản sao lưu ở nơi khác.",
                            "The secret is valid and is that of the releases: keep a backup elsewhere."
                        )
                );
        }
        catch (StartRefused refused)
        {
            return new Diagnosis(Secret, DiagnosisState.Error, refused.Text);
        }
    }

    // Releases that are damaged are reported as such.
    private static Diagnosis? Used(PlatformSettings settings, ReleaseFolder releases)
    {
        var series = settings.NoiseSeries();
        foreach (var id in releases.List())
            try
            {
                if (releases.ReadPackage(id).Noise is { } noise && noise.Series == series.Name && noise.Key != series.Fingerprint)
                    return Diagnosis.Error(
                        Secret,
                        $"Khóa bí mật khác với khóa của đợt {id}, nên không công bố tiếp được: hãy khôi phục khóa từ bản sao lưu, hoặc đặt Protection:Series mới.",
                        $"The secret is not that of release {id}, so nothing can be published: restore the secret from the backup, or choose a new Protection:Series."
                    );
            }
            catch (ReleaseDamaged) { }

        return null;
    }
}
