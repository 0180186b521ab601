using CollectiveEconomy.Api.Execution;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Appraisals in the schema.</summary>
public sealed class AppraisalType() : TypeOf<Appraisal>;
