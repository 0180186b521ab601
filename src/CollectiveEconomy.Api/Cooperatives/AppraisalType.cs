using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Appraisals in the schema.</summary>
[RequiresRole(Role.Ministry)]
internal sealed class AppraisalType() : TypeOf<Appraisal>;
