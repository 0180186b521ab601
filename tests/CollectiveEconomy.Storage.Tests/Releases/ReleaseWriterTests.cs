using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Storage.Tests.Releases;

public sealed class ReleaseWriterTests : IDisposable
{
    private static readonly ReleaseId Id = new(2026, 3);
    private readonly TemporaryFolder _place = new();
    private readonly ReleaseFolder _folder;

    public ReleaseWriterTests() => _folder = new ReleaseFolder(_place.Place("releases"));

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_release_holds_its_package_its_facts_and_its_codes()
    {
        _folder.Write(Sample.Draft(Id, [Sample.Fact()]));
        Assert.Equal(
            [
                "codelists/codes.parquet",
                "datapackage.json",
                "exact/cooperatives.parquet",
                "noise/permanent.parquet",
                "protected/cooperatives.parquet",
            ],
            Files()
        );
        Assert.Equal([Id], _folder.List());
    }

    [Fact]
    public void The_package_says_what_each_file_and_column_is()
    {
        _folder.Write(Sample.Draft(Id, [Sample.Fact()]));
        // Checksums and sizes depend on the version of DuckDB; other tests hold them.
        System
            .Text.Encoding.UTF8.GetString(
                (
                    _folder.ReadPackage(Id) with
                    {
                        Resources = [.. _folder.ReadPackage(Id).Resources.Select(r => r with { Hash = "", Bytes = 0 })],
                    }
                ).ToJson()
            )
            .MatchSnapshot();
    }

    [Fact]
    public void The_package_counts_rows_and_bytes_and_tells_the_release_back()
    {
        var draft = Sample.Draft(Id, [Sample.Fact(1), Sample.Fact(2)]);
        _folder.Write(draft);
        var package = _folder.ReadPackage(Id);
        var facts = package.Resources.Single(resource => resource.Name == "cooperatives-exact");
        Assert.Equal((2, new FileInfo(Path.Combine(_folder.PathOf(Id), facts.Path)).Length), (facts.Rows, facts.Bytes));
        Assert.Equal(draft.Release, package.Describe(Id));
    }

    [Fact]
    public void A_failure_while_rows_are_read_leaves_nothing_behind()
    {
        Assert.Throws<OperationCanceledException>(() => _folder.Write(Sample.Draft(Id, Broken())));
        Assert.Empty(Directory.GetFileSystemEntries(_place.Place("releases")));
        Assert.Empty(_folder.List());

        static IEnumerable<object> Broken()
        {
            yield return Sample.Fact();
            throw new OperationCanceledException();
        }
    }

    [Fact]
    public void A_null_where_the_record_has_none_leaves_nothing_behind()
    {
        Assert.ThrowsAny<Exception>(() => _folder.Write(Sample.Draft(Id, [Sample.Fact() with { LegalForm = null! }])));
        Assert.Empty(Directory.GetFileSystemEntries(_place.Place("releases")));
    }

    [Fact]
    public void A_release_is_never_written_over()
    {
        _folder.Write(Sample.Draft(Id, [Sample.Fact()]));
        var before = _folder.ReadPackage(Id).ToJson();
        Assert.Throws<IOException>(() => _folder.Write(Sample.Draft(Id, [Sample.Fact(1), Sample.Fact(2)])));
        Assert.Equal(before, _folder.ReadPackage(Id).ToJson());
        Assert.Single(Directory.GetDirectories(_place.Place("releases")));
    }

    [Fact]
    public void The_same_rows_give_the_same_bytes()
    {
        var rows = Enumerable.Range(1, 5000).Select(id => Sample.Fact(id) with { Members = id % 97 == 0 ? null : id }).ToList();
        _folder.Write(Sample.Draft(Id, rows));
        _folder.Write(Sample.Draft(new ReleaseId(2026, 4), rows));
        Assert.Equal(Hashes(Id), Hashes(new ReleaseId(2026, 4)));
    }

    [Fact]
    public void Another_order_of_rows_gives_other_bytes_because_the_order_is_kept()
    {
        _folder.Write(Sample.Draft(Id, [Sample.Fact(1), Sample.Fact(2)]));
        _folder.Write(Sample.Draft(new ReleaseId(2026, 4), [Sample.Fact(2), Sample.Fact(1)]));
        Assert.NotEqual(Hashes(Id), Hashes(new ReleaseId(2026, 4)));
    }

    [Fact]
    public void A_folder_with_an_apostrophe_in_its_name_serves_as_well()
    {
        var folder = new ReleaseFolder(_place.Place("l'été"));
        folder.Write(Sample.Draft(Id, [Sample.Fact()]));
        using var release = folder.Load(Id);
        Assert.Equal(Id, release.Release.Id);
    }

    private List<string> Hashes(ReleaseId id) => [.. _folder.ReadPackage(id).Resources.Select(resource => resource.Hash)];

    private IEnumerable<string> Files() =>
        Directory
            .GetFiles(_folder.PathOf(Id), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.PathOf(Id), file))
            .Order(StringComparer.Ordinal);
}
