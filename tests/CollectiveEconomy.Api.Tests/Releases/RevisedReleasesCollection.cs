namespace CollectiveEconomy.Api.Tests.Releases;

[CollectionDefinition(nameof(RevisedReleases))]
public sealed class RevisedReleasesCollection : ICollectionFixture<RevisedReleases>;
