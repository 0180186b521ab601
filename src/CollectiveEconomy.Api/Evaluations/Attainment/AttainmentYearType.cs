using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Attainment;

/// <summary>Years of targets against actual values in the schema.</summary>
internal sealed class AttainmentYearType : TypeOf<AttainmentYear>;
