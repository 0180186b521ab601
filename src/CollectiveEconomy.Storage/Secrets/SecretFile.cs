using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Storage.Secrets;

/// <summary>The file that keeps the secret of an installation; only its owner may read it.</summary>
/// <param name="path">Where it lies.</param>
internal sealed class SecretFile(string path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The secret; drawn at random when there is no file yet.</summary>
    /// <exception cref="StartRefused">The file is damaged, or can't be read or made.</exception>
    public byte[] Read()
    {
        try
        {
            if (!File.Exists(path))
                Make();
            return PlatformSecret.BytesOf(File.ReadAllText(path))
                ?? throw new StartRefused(
                    new(
                        $"'{Path.GetFileName(path)}' trong thư mục dữ liệu không phải là khóa bí mật hợp lệ: hãy khôi phục, hoặc xóa để tạo khóa mới.",
                        $"'{Path.GetFileName(path)}' in the data folder is not a valid secret: restore it, or remove it to create a new one."
                    )
                );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused(
                new(
                    $"Không đọc hoặc tạo được '{Path.GetFileName(path)}' trong thư mục dữ liệu: hãy cấp quyền truy cập, hoặc cấu hình {PlatformSecret.Setting}.",
                    $"'{Path.GetFileName(path)}' can't be read or created in the data folder: grant access, or configure {PlatformSecret.Setting}."
                ),
                failure
            );
        }
    }

    // Written beside its place and moved there: it is whole or absent, and of two processes that start together both use the first one's.
    private void Make()
    {
        var partial = $"{path}.{Guid.NewGuid():N}.partial";
        try
        {
            using (var stream = new FileStream(partial, NewForOwner()))
            {
                stream.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(PlatformSecret.MinBytes))));
                stream.Flush(flushToDisk: true);
            }

            Durable.TryPlace(partial, path);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static FileStreamOptions NewForOwner()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        // Elsewhere the rights are those that the data folder hands down.
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return options;
    }
}
