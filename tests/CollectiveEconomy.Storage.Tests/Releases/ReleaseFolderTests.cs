using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Storage.Tests.Releases;

public sealed class ReleaseFolderTests : IDisposable
{
    private static readonly ReleaseId Id = new(2026, 3);
    private readonly TemporaryFolder _place = new();
    private readonly ReleaseFolder _folder;

    public ReleaseFolderTests() => _folder = new ReleaseFolder(_place.Path);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Releases_are_listed_by_number_and_what_is_none_is_passed_over()
    {
        foreach (var name in new[] { "2026.10", "2026.9", "2025.12", ".writing-1f", "2026.01", "2026.3.bak", "notes" })
            Directory.CreateDirectory(_place.Place(name));
        File.WriteAllText(_place.Place("2026.4"), "a file");
        Assert.Equal(["2025.12", "2026.9", "2026.10"], _folder.List().Select(id => id.ToString()));
    }

    [Fact]
    public void A_folder_that_does_not_exist_yet_holds_no_release() => Assert.Empty(new ReleaseFolder(_place.Place("later")).List());

    [Fact]
    public void A_whole_release_passes() => Assert.Equal("2026.3", Written().Verify(Id).Id);

    [Theory]
    [InlineData("protected/cooperatives.parquet")]
    [InlineData("codelists/codes.parquet")]
    public void A_file_that_was_changed_is_named(string file)
    {
        using (var stream = File.OpenWrite(FileOf(file)))
            stream.WriteByte((byte)'X');
        Assert.Equal($"Release 2026.3 can't be used: {file} differs from its checksum.", Refused());
    }

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        File.Delete(FileOf("codelists/codes.parquet"));
        Assert.Equal("Release 2026.3 can't be used: codelists/codes.parquet is missing.", Refused());
    }

    [Fact]
    public void A_release_without_package_is_refused()
    {
        Directory.CreateDirectory(_folder.PathOf(Id));
        Assert.Equal("Release 2026.3 can't be used: datapackage.json is missing.", Refused());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("no json")]
    public void A_package_that_is_none_is_refused(string text)
    {
        File.WriteAllText(FileOf("datapackage.json"), text);
        Assert.Equal("Release 2026.3 can't be used: datapackage.json is not a data package of this release.", Refused());
    }

    [Theory]
    [InlineData("\"resources\": [", "\"resources\": null, \"more\": [")]
    [InlineData("\"sources\": [", "\"sources\": null, \"more\": [")]
    [InlineData("\"id\": \"2026.3\"", "\"id\": \"2026.4\"")]
    public void A_package_that_was_changed_so_that_it_fits_no_longer_is_refused(string was, string became)
    {
        var file = FileOf("datapackage.json");
        var text = File.ReadAllText(file);
        Assert.Contains(was, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(was, became, StringComparison.Ordinal));
        Assert.Equal("Release 2026.3 can't be used: datapackage.json is not a data package of this release.", Refused());
    }

    [Fact]
    public void A_package_from_a_newer_version_is_refused_as_such()
    {
        var file = FileOf("datapackage.json");
        File.WriteAllBytes(file, (_folder.ReadPackage(Id) with { FormatVersion = 4 }).ToJson());
        Assert.Equal(
            "Release 2026.3 can't be used: datapackage.json has format 4, written by a newer version of the platform; this version reads up to 3.",
            Refused()
        );
    }

    [Fact]
    public void A_package_of_the_first_format_is_refused_as_such()
    {
        var file = FileOf("datapackage.json");
        File.WriteAllBytes(file, (_folder.ReadPackage(Id) with { FormatVersion = 1, TitleVi = null, Noise = null }).ToJson());
        Assert.Equal(
            "Release 2026.3 can't be used: datapackage.json has format 1, not written by any released version of the platform; this version reads 2 to 3.",
            Refused()
        );
    }

    private ReleaseFolder Written()
    {
        _folder.Write(Sample.Draft(Id, [Sample.Fact()]));
        return _folder;
    }

    private string FileOf(string name) => Path.Combine(Written().PathOf(Id), name);

    private string Refused() => Assert.Throws<ReleaseDamaged>(() => _folder.Verify(Id)).Message;
}
