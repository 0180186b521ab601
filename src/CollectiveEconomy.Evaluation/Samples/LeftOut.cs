namespace CollectiveEconomy.Evaluation.Samples;

/// <summary>Why a unit adds nothing to group-time effects.</summary>
public enum LeftOut
{
    /// <summary>Its outcome was observed in no period.</summary>
    NeverObserved,

    /// <summary>Its outcome was observed in one period only: there is no change of it.</summary>
    ObservedOnce,

    /// <summary>It was treated, or may have anticipated it, in or before the first period: there is no period before.</summary>
    TreatedFromStart,

    /// <summary>It was not observed in the last period before its treatment, with which all later periods are compared.</summary>
    NoBaseline,

    /// <summary>It was not observed in any period from its treatment on.</summary>
    NotObservedAfter,

    /// <summary>It was treated after the last period, and only units never treated are compared.</summary>
    TreatedAfter,
}
