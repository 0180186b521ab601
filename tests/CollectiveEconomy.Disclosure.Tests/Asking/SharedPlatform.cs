namespace CollectiveEconomy.Disclosure.Tests.Asking;

[CollectionDefinition(Name)]
public sealed class SharedPlatform : ICollectionFixture<AttackedPlatform>
{
    public const string Name = "attacked platform";
}
