using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Storage.Releases.Buckets;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Storage.Secrets;

/// <summary>The one secret of an installation. What needs a key derives its own, so that no two uses share one and none tells of another.</summary>
/// <remarks>
/// It is configured where several replicas answer, as each must read what another wrote; else a file of the data folder keeps it, made when it
/// is first needed.
/// </remarks>
public sealed class PlatformSecret
{
    /// <summary>Where the configuration names it.</summary>
    public const string Setting = "Secrets:Key";

    /// <summary>Fewest bytes of a secret.</summary>
    public const int MinBytes = 32;

    private readonly Lazy<byte[]> _bytes;

    private PlatformSecret(Func<byte[]> read) => _bytes = new Lazy<byte[]>(read);

    /// <summary>The secret of the configuration, or of the data folder.</summary>
    /// <param name="configuration">May hold <c>Secrets:Key</c>: at least 32 bytes in base64.</param>
    /// <param name="folder">Keeps it otherwise.</param>
    /// <exception cref="StartRefused">
    /// What is configured is too short or not in base64; or in production it is missing beside releases that were made with it.
    /// </exception>
    public static PlatformSecret Read(IConfiguration configuration, DataFolder folder)
    {
        if (configuration[Setting] is not { Length: > 0 } text)
        {
            if (RuntimeEnvironment.IsProduction(configuration) && !File.Exists(folder.SecretFile))
                RefuseAnother(configuration, folder);
            return new PlatformSecret(() => new SecretFile(folder.SecretFile).Read());
        }

        var bytes =
            BytesOf(text)
            ?? throw new StartRefused(
                new(
                    $"{Setting} phải có ít nhất {MinBytes} byte ngẫu nhiên ở dạng base64; hãy tạo bằng 'openssl rand -base64 32'.",
                    $"{Setting} must be at least {MinBytes} random bytes in base64; generate them with 'openssl rand -base64 32'."
                )
            );
        return new PlatformSecret(() => bytes);
    }

    /// <summary>A key for one purpose (HKDF with SHA-256): the same for the same secret and purpose, on every machine and for good.</summary>
    /// <param name="purpose">Names the use, and its version where one may follow: <c>cursors/1</c>.</param>
    /// <param name="length">Number of bytes.</param>
    /// <exception cref="StartRefused">The file that keeps the secret can't be read or made.</exception>
    public byte[] Derive(string purpose, int length = 32) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _bytes.Value, length, info: Encoding.UTF8.GetBytes(purpose));

    private static bool HasReleases(DataFolder folder) =>
        Directory.Exists(folder.Releases) && Directory.EnumerateDirectories(folder.Releases).Any();

    // Another one would close the series of releases, and cursors and records of access would no longer be read.
    private static void RefuseAnother(IConfiguration configuration, DataFolder folder)
    {
        if (HasReleases(folder))
            throw Lost();
        if (BucketSettings.Read(configuration) is not null)
            throw new StartRefused(
                new(
                    $"Các đợt công bố lấy từ kho chung (Releases:Bucket) nhưng máy này không có khóa bí mật: hãy cấu hình {Setting} như ở các máy khác.",
                    $"Releases are shared by a bucket (Releases:Bucket), but this machine has no secret: configure {Setting} as on the other machines."
                )
            );
    }

    private static StartRefused Lost() =>
        new(
            new(
                $"Thư mục dữ liệu có các đợt công bố nhưng không có 'secret.key': hãy khôi phục tệp này từ bản sao lưu, hoặc cấu hình {Setting}.",
                $"The data folder has releases but no 'secret.key': restore it from the backup, or configure {Setting}."
            )
        );

    internal static byte[]? BytesOf(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var length) && length >= MinBytes ? bytes[..length] : null;
    }
}
