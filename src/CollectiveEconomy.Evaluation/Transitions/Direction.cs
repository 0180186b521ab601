namespace CollectiveEconomy.Evaluation.Transitions;

/// <summary>Which values of an indicator are better.</summary>
public enum Direction
{
    /// <summary>Higher values: a target is reached by a value at or above it.</summary>
    HigherIsBetter,

    /// <summary>Lower values: a target is reached by a value at or below it.</summary>
    LowerIsBetter,
}
