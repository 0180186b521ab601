namespace CollectiveEconomy.Cli.Tests.Commands;

[Collection(Published.Name)]
public sealed class VerifyTests(PublishedFixture published) : IDisposable
{
    private readonly Sandbox _sandbox = published.CopyOfReleases();

    [Fact]
    public async Task A_changed_file_is_named_and_the_other_releases_are_verified_all_the_same()
    {
        await File.AppendAllTextAsync(Path.Combine(_sandbox.Releases, "2027.1", "protected", "cooperatives.parquet"), "x");

        var run = await _sandbox.RunAsync("releases", "verify");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal(["Release 2027.1 can't be used: protected/cooperatives.parquet differs from its checksum."], run.Told);
        Assert.Equal("2027.2", Assert.Single(run.Rows)[0]);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        File.Delete(Path.Combine(_sandbox.Releases, "2027.2", "codelists", "codes.parquet"));

        var run = await _sandbox.RunAsync("releases", "verify", "2027.2");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal(["Release 2027.2 can't be used: codelists/codes.parquet is missing."], run.Told);
    }

    [Fact]
    public async Task A_release_without_its_package_is_named_by_the_list_too()
    {
        File.Delete(Path.Combine(_sandbox.Releases, "2027.1", "datapackage.json"));

        var run = await _sandbox.RunAsync("releases", "list");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal(["Release 2027.1 can't be used: datapackage.json is missing."], run.Told);
        Assert.Equal("2027.2", Assert.Single(run.Rows)[0]);
    }

    [Fact]
    public async Task Only_the_named_release_is_verified()
    {
        await File.AppendAllTextAsync(Path.Combine(_sandbox.Releases, "2027.1", "protected", "cooperatives.parquet"), "x");

        var run = await _sandbox.RunAsync("releases", "verify", "2027.2");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(["2027.2", "whole"], Assert.Single(run.Rows).Where((_, column) => column != 1));
    }

    [Fact]
    public async Task A_release_that_is_not_there_is_refused_with_the_newest_that_is()
    {
        var run = await _sandbox.RunAsync("releases", "verify", "2027.3");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal([$"There is no release 2027.3 in '{_sandbox.Releases}': the newest is 2027.2."], run.Told);
    }

    public void Dispose() => _sandbox.Dispose();
}
