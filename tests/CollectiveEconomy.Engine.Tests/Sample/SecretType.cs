using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL;

namespace CollectiveEconomy.Engine.Tests.Sample;

[RequiresRole(Role.Researcher)]
[Implements(typeof(INumbered))]
public sealed class SecretType : TypeOf<Secret>
{
    public SecretType() => this.FieldsRequireRole(Role.Ministry, "capital");
}
