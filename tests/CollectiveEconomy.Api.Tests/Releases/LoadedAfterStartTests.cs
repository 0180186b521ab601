using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Releases;

public sealed class LoadedAfterStartTests
{
    private const string Question = "{ statistics { release { id } cooperatives(by: [YEAR]) { cellCount } } }";

    [Fact]
    public async Task A_question_that_comes_before_the_release_is_loaded_waits_for_it()
    {
        await using var host = await ReleaseHost.StartAsync(await Histories.Two());
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.AskAsync(Question)));
        Assert.All(
            answers,
            answer =>
                Assert.Equal(
                    "2027.2",
                    answer.GetProperty("data").GetProperty("statistics").GetProperty("release").GetProperty("id").GetString()
                )
        );
    }

    [Fact]
    public async Task A_release_whose_files_are_whole_but_can_not_be_loaded_gives_way_to_the_one_before()
    {
        var data = await Histories.Two();
        await SpoilAsync(data.Releases, new ReleaseId(2027, 2));
        await using var host = await ReleaseHost.StartAsync(data);
        var catalogue = host.Services.GetRequiredService<ReleaseCatalogue>();
        var changed = new TaskCompletionSource();
        catalogue.Changed += () => changed.TrySetResult();
        if (catalogue.State.Damaged.Count == 0)
            await changed.Task;

        Assert.Equal("2027.1", catalogue.State.Releases.Current!.Id.ToString());
        Assert.StartsWith(
            "Release 2027.2 can't be used: a table can't be read:",
            Assert.Single(catalogue.State.Damaged).Message,
            StringComparison.Ordinal
        );
        Assert.Contains("\"2027.1\"", (await host.AskAsync(Question)).GetRawText(), StringComparison.Ordinal);
        Assert.Equal("Degraded\nreleases: Not served as damaged, see the log: 2027.2.", await host.Http.GetStringAsync("/health/ready"));
    }

    // Written as it is by whoever can also write checksums.
    private static async Task SpoilAsync(ReleaseFolder folder, ReleaseId id)
    {
        var codes = folder.ReadPackage(id).Resources.Single(resource => resource.Name == "codes");
        var file = Path.Combine(folder.PathOf(id), codes.Path);
        await File.WriteAllTextAsync(file, "no Parquet");
        var package = Path.Combine(folder.PathOf(id), "datapackage.json");
        var text = await File.ReadAllTextAsync(package);
        await File.WriteAllTextAsync(package, text.Replace(codes.Hash, ReleaseFolder.HashOf(file), StringComparison.Ordinal));
    }
}
