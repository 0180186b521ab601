using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>Event studies with their covariance in the schema.</summary>
internal sealed class StudyCovarianceType : TypeOf<StudyCovariance>;
