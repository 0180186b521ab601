using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Citations;

/// <summary>Citations in the schema.</summary>
public sealed class CitationType : TypeOf<Citation>;
