using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Engine.Tests.Sample;

public sealed class OwnerType : TypeOf<Owner>;
