using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using GraphQL;

namespace CollectiveEconomy.Engine.Tests.Sample;

[Implements(typeof(INumbered))]
public sealed class HalfOpenType : TypeOf<HalfOpen>
{
    public HalfOpenType() => this.FieldsRequireRole(Role.Ministry, "number");
}
