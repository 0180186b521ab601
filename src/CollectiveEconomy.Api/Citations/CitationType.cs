using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Citations;

/// <summary>Citations in the schema.</summary>
internal sealed class CitationType : TypeOf<Citation>;
