namespace CollectiveEconomy.Api.Tests.Questions;

[CollectionDefinition(nameof(FixedPlatform))]
public sealed class FixedPlatformCollection : ICollectionFixture<FixedPlatform>;
