namespace CollectiveEconomy.Api.Tests.Hosting;

[CollectionDefinition(nameof(RunningPlatform))]
public sealed class PlatformCollection : ICollectionFixture<RunningPlatform>;
