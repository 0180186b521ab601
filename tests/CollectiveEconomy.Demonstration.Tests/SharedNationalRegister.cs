namespace CollectiveEconomy.Demonstration.Tests;

[CollectionDefinition(Name)]
public sealed class SharedNationalRegister : ICollectionFixture<NationalRegister>
{
    public const string Name = "National demonstration register";
}
