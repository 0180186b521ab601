namespace CollectiveEconomy.Evaluation.Sensitivity;

/// <summary>Why nothing can be said of how sensitive effects are to trends that are not parallel.</summary>
public enum MissingSensitivity
{
    /// <summary>There is no effect before the reference period, from which a difference in trends could be judged.</summary>
    NoPeriodBefore,

    /// <summary>There is no effect from treatment on.</summary>
    NoPeriodAfter,

    /// <summary>An effect has no error: its covariance is zero, for example because there are too few units.</summary>
    NoError,

    /// <summary>The error of an effect follows from those of others, for example because there are no more clusters than effects.</summary>
    SingularCovariance,
}
