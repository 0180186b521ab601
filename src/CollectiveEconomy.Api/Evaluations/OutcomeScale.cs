namespace CollectiveEconomy.Api.Evaluations;

/// <summary>Scale on which an outcome is compared.</summary>
internal enum OutcomeScale
{
    /// <summary>The value in its unit: an effect is a difference in that unit.</summary>
    Level,

    /// <summary>The natural logarithm of the value: an effect of 0.1 is about 10 %. Values that are not positive are left out, and counted.</summary>
    Logarithm,
}
