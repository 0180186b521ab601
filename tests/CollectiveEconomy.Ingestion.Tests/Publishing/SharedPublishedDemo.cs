namespace CollectiveEconomy.Ingestion.Tests.Publishing;

[CollectionDefinition(Name)]
public sealed class SharedPublishedDemo : ICollectionFixture<PublishedDemo>
{
    public const string Name = "Published register of demo size";
}
