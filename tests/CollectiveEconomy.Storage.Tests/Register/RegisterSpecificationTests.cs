using System.Reflection;

namespace CollectiveEconomy.Storage.Tests.Register;

public sealed class RegisterSpecificationTests
{
    [Theory]
    [InlineData(typeof(SqliteRegisterTests))]
    [InlineData(typeof(SqlServerRegisterTests))]
    public void Every_case_runs_on_every_store(Type store) =>
        Assert.All(
            typeof(RegisterSpecification)
                .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => method.IsVirtual),
            method =>
            {
                var own = store.GetMethod(method.Name)!;
                Assert.Equal(store, own.DeclaringType);
                Assert.NotNull(own.GetCustomAttribute<FactAttribute>());
            }
        );
}
