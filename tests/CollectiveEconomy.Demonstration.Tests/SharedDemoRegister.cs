namespace CollectiveEconomy.Demonstration.Tests;

[CollectionDefinition(Name)]
public sealed class SharedDemoRegister : ICollectionFixture<DemoRegister>
{
    public const string Name = "Demonstration register of demo size";
}
