using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Storage.Releases;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace CollectiveEconomy.Api.Tests.Releases;

public sealed class OneDoorTests
{
    private static readonly ArchUnitNET.Domain.Architecture Platform = new ArchLoader()
        .LoadAssemblies(typeof(PlatformHost).Assembly, typeof(ReleaseFolder).Assembly)
        .Build();

    // Whoever reads the folder past the catalogue would see releases under embargo. The first start only writes.
    [Fact]
    public void Nothing_that_answers_reads_the_folder_of_the_releases_past_the_catalogue() =>
        Types()
            .That()
            .ResideInNamespaceMatching("^CollectiveEconomy.Api")
            .And()
            .DoNotResideInNamespaceMatching("^CollectiveEconomy.Api.(Releases|Hosting)")
            .Should()
            .NotDependOnAny(typeof(ReleaseFolder), typeof(LoadedReleases))
            .Check(Platform);
}
