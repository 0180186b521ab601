namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>With which units a two-by-two comparison compares treated ones.</summary>
public enum Comparison
{
    /// <summary>Units without treatment within the panel.</summary>
    NeverTreated,

    /// <summary>Units treated later, before their own treatment.</summary>
    TreatedLater,

    /// <summary>Units treated earlier, after their own treatment: if their effect still changes, the change counts with the wrong sign.</summary>
    TreatedEarlier,

    /// <summary>Units treated in all periods.</summary>
    AlwaysTreated,
}
