namespace CollectiveEconomy.Evaluation.Survival;

/// <summary>How long a case was followed.</summary>
/// <param name="Length">Time from its start; finite and not negative.</param>
/// <param name="IsEvent">Whether it ended in the event; otherwise it was cut off, and lasted at least so long.</param>
public readonly record struct Duration(double Length, bool IsEvent);
