using System.Security.Cryptography;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>The folder in which releases lie, each whole or absent.</summary>
/// <param name="path">Full path; it need not exist yet.</param>
public sealed class ReleaseFolder(string path)
{
    /// <summary>How the names of folders begin in which a release is being made.</summary>
    internal const string WorkPrefix = ".writing-";

    /// <summary>Name of the file in which a release says what it is.</summary>
    internal const string PackageFile = "datapackage.json";

    /// <summary>The folder of all releases, and of what stands beside them.</summary>
    public string Location => path;

    /// <summary>The folder of one release.</summary>
    public string PathOf(ReleaseId id) => Path.Combine(path, id.ToString());

    /// <summary>A new folder in which a release is made, so that no half of it is ever found under its own name.</summary>
    public string NewWorkFolder()
    {
        Directory.CreateDirectory(path);
        return Directory.CreateDirectory(Path.Combine(path, $"{WorkPrefix}{Guid.NewGuid():N}")).FullName;
    }

    /// <summary>The releases, oldest first. What bears another name than a release's is passed over.</summary>
    public IReadOnlyList<ReleaseId> List() =>
        Directory.Exists(path)
            ?
            [
                .. Directory
                    .GetDirectories(path)
                    .Select(Path.GetFileName)
                    .Where(name => ReleaseId.TryParse(name, out _))
                    .Select(Parse)
                    .Order(),
            ]
            : [];

    /// <summary>What a release says of itself.</summary>
    /// <exception cref="ReleaseDamaged">Its package is missing, is none, or has a format that this build does not read.</exception>
    public DataPackage ReadPackage(ReleaseId id)
    {
        var file = Path.Combine(PathOf(id), PackageFile);
        if (!File.Exists(file))
            throw new ReleaseDamaged(id, PackageFile, Missing);
        if (DataPackage.FromJson(File.ReadAllBytes(file)) is not { } package || package.Id != id.ToString())
            throw new ReleaseDamaged(
                id,
                PackageFile,
                new("không phải là gói dữ liệu của đợt công bố này", "is not a data package of this release")
            );
        if (package.FormatVersion > DataPackage.CurrentFormat)
            throw new ReleaseDamaged(
                id,
                PackageFile,
                new(
                    $"có định dạng {package.FormatVersion}, do phiên bản mới hơn của hệ thống ghi; phiên bản này đọc được đến {DataPackage.CurrentFormat}",
                    $"has format {package.FormatVersion}, written by a newer version of the platform; this version reads up to {DataPackage.CurrentFormat}"
                )
            );
        if (package.FormatVersion < DataPackage.EarliestFormat)
            throw new ReleaseDamaged(
                id,
                PackageFile,
                new(
                    $"có định dạng {package.FormatVersion}, không do phiên bản đã phát hành nào của hệ thống ghi; phiên bản này đọc được từ {DataPackage.EarliestFormat} đến {DataPackage.CurrentFormat}",
                    $"has format {package.FormatVersion}, not written by any released version of the platform; this version reads {DataPackage.EarliestFormat} to {DataPackage.CurrentFormat}"
                )
            );
        return package with { Withdrawal = this.ReadWithdrawal(id) };
    }

    /// <summary>What a release is, and whether it was withdrawn.</summary>
    /// <exception cref="ReleaseDamaged">Its package can't be read.</exception>
    public Release Describe(ReleaseId id) => ReadPackage(id).Describe(id);

    /// <summary>Whether a release is here, and its package is the same as in another folder, and with it the checksums of all files.</summary>
    internal bool HoldsSame(ReleaseId id, ReleaseFolder other)
    {
        var (here, there) = (Path.Combine(PathOf(id), PackageFile), Path.Combine(other.PathOf(id), PackageFile));
        return File.Exists(here) && File.ReadAllBytes(here).AsSpan().SequenceEqual(File.ReadAllBytes(there));
    }

    /// <summary>Replaces the package of a release that is still being made.</summary>
    public void WritePackage(ReleaseId id, DataPackage package) => Durable.Write(Path.Combine(PathOf(id), PackageFile), package.ToJson());

    /// <summary>Compares every file of a release with its checksum.</summary>
    /// <exception cref="ReleaseDamaged">A file is missing, or differs.</exception>
    public DataPackage Verify(ReleaseId id)
    {
        var package = ReadPackage(id);
        foreach (var resource in package.Resources)
            Verify(id, resource);
        return package;
    }

    /// <summary>Compares one file of a release with its checksum, and says where it is.</summary>
    /// <exception cref="ReleaseDamaged">The file is missing, or differs.</exception>
    internal string Verify(ReleaseId id, DataResource resource)
    {
        var file = FileOf(id, resource);
        if (!File.Exists(file))
            throw new ReleaseDamaged(id, resource.Path, Missing);
        return HashOf(file) == resource.Hash
            ? file
            : throw new ReleaseDamaged(id, resource.Path, new("khác với mã kiểm tra của nó", "differs from its checksum"));
    }

    /// <summary>Where one file of a release lies.</summary>
    /// <exception cref="ReleaseDamaged">Its path leads out of the release.</exception>
    internal string FileOf(ReleaseId id, DataResource resource)
    {
        var release = PathOf(id) + Path.DirectorySeparatorChar;
        var file = Path.GetFullPath(Path.Combine(release, resource.Path));
        return file.StartsWith(Path.GetFullPath(release), StringComparison.Ordinal)
            ? file
            : throw new ReleaseDamaged(
                id,
                PackageFile,
                new($"nêu tệp '{resource.Path}' ngoài thư mục của đợt", $"names the file '{resource.Path}' outside of the release")
            );
    }

    /// <summary>The checksum of a file as a package states it.</summary>
    public static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static LocalizedText Missing => new("bị thiếu", "is missing");

    private static ReleaseId Parse(string? name) => ReleaseId.TryParse(name, out var id) ? id : default;
}
